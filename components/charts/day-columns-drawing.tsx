"use client";

import { useId } from "react";
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import type { DayColumn } from "./day-columns";
import { fillOf, LOOKS, type Look } from "./looks";
import { MarkLink } from "./mark-link";
import { Patterns } from "./patterns";

type Row = { word: string; day: DayColumn } & Partial<Record<Look, number>>;

/** Standing columns by day, a piece a status; each piece is a link. */
export default function DayColumnsDrawing({
  label,
  days,
  height,
}: {
  label: string;
  days: DayColumn[];
  height: number;
}) {
  const prefix = useId().replace(/\W/g, "");
  const looks = [...new Set(days.flatMap((day) => day.pieces.map((piece) => piece.look)))];
  const rows: Row[] = days.map((day) => ({
    word: day.word,
    day,
    ...Object.fromEntries(day.pieces.map((piece) => [piece.look, piece.count])),
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the links of one drawing
    <div role="group" aria-label={label}>
      <BarChart
        data={rows}
        responsive
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        style={{ width: "100%", height }}
      >
        <Patterns looks={looks} prefix={prefix} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="word"
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          tickLine={false}
          stroke="var(--line-strong)"
        />
        <YAxis
          allowDecimals={false}
          width={36}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          tickLine={false}
          axisLine={false}
        />
        {looks.map((look) => (
          <Bar
            key={look}
            dataKey={look}
            stackId="day"
            maxBarSize={36}
            isAnimationActive={false}
            shape={(props: BarShapeProps) => <Piece {...props} look={look} prefix={prefix} />}
          />
        ))}
      </BarChart>
    </div>
  );
}

function Piece({ x, y, width, height, payload, look, prefix }: BarShapeProps & { look: Look; prefix: string }) {
  const { day } = payload as Row;
  const piece = day.pieces.find((candidate) => candidate.look === look);
  if (!piece || !height) return null;
  return (
    <MarkLink href={piece.href} label={`${day.word}: ${piece.count} ${piece.word}. Show them.`}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={fillOf(look, prefix)}
        stroke={LOOKS[look].colour}
        strokeWidth={1.5}
      />
    </MarkLink>
  );
}
