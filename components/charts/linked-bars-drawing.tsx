"use client";

import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, LabelList, XAxis, YAxis } from "recharts";
import { type LinkedBar, ROW } from "./linked-bars";
import { fillOf, LOOKS, type Look } from "./looks";
import { MarkLink } from "./mark-link";
import { Patterns } from "./patterns";

/** Lying bars, one a row, longest possible words on the left. Each bar is a link to what it counts. */
export default function LinkedBarsDrawing({ label, bars }: { label: string; bars: LinkedBar[] }) {
  const prefix = useId().replace(/\W/g, "");
  const looks = [...new Set(bars.map((bar) => bar.look))] satisfies Look[];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the links of one drawing
    <div role="group" aria-label={label}>
      <BarChart
        layout="vertical"
        data={bars}
        responsive
        accessibilityLayer={false}
        margin={{ top: 0, right: 48, bottom: 0, left: 0 }}
        style={{ width: "100%", height: bars.length * ROW + 4 }}
      >
        <Patterns looks={looks} prefix={prefix} />
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis
          type="category"
          dataKey="word"
          width={100}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={{ fill: "var(--ink)", fontSize: 13 }}
        />
        <Bar
          dataKey="count"
          barSize={20}
          isAnimationActive={false}
          shape={(props: BarShapeProps) => <LinkedBarShape {...props} prefix={prefix} />}
        >
          <LabelList
            dataKey="count"
            position="right"
            formatter={(count) => Number(count).toLocaleString("en-GB")}
            fill="var(--ink)"
            fontSize={13}
          />
        </Bar>
      </BarChart>
    </div>
  );
}

function LinkedBarShape({ x, y, width, height, payload, prefix }: BarShapeProps & { prefix: string }) {
  const bar = payload as LinkedBar;
  return (
    <MarkLink href={bar.href} label={`${bar.word}: ${bar.count.toLocaleString("en-GB")}. Show them.`}>
      <rect
        x={x}
        y={y}
        width={bar.count > 0 ? Math.max(width, 3) : 0}
        height={height}
        rx={2}
        fill={fillOf(bar.look, prefix)}
        stroke={LOOKS[bar.look].colour}
        strokeWidth={1.5}
      />
    </MarkLink>
  );
}
