"use client";

import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import { formatDay } from "@/lib/date-words";
import { dashOf } from "./dash-legend";
import { MarkLink } from "./mark-link";
import { StatusMark } from "./status-mark";
import type { TollLine } from "./toll-steps";

const DAY_MS = 86_400_000;

type Row = { at: number } & Record<string, number>;
type Dot = { cx?: number; cy?: number; payload?: Row };

/** Steps by as-of: a count holds until its source gives the next one. */
export default function TollStepsDrawing({
  label,
  lines,
  height,
}: {
  label: string;
  lines: TollLine[];
  height: number;
}) {
  const moments = [...new Set(lines.flatMap((line) => line.points.map((point) => point.at)))].sort((a, b) => a - b);
  const rows: Row[] = moments.map((at) => ({
    at,
    ...Object.fromEntries(
      lines.flatMap(({ source, points }) =>
        points.filter((point) => point.at === at).map(({ value }) => [source, value]),
      ),
    ),
  }));
  const [first = 0, last = 0] = [moments[0], moments.at(-1)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the links of one drawing
    <div role="group" aria-label={label}>
      <LineChart
        data={rows}
        responsive
        accessibilityLayer={false}
        margin={{ top: 12, right: 24, bottom: 0, left: 8 }}
        style={{ width: "100%", height }}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={[first - DAY_MS / 2, last + DAY_MS / 2]}
          ticks={moments}
          tickFormatter={(at: number) => formatDay(new Date(at).toISOString().slice(0, 10))}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          stroke="var(--line-strong)"
        />
        <YAxis
          width={60}
          domain={["auto", "auto"]}
          tickFormatter={(value: number) => value.toLocaleString("en-GB")}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          tickLine={false}
          axisLine={false}
        />
        {lines.map(({ source, points }, i) => (
          <Line
            key={source}
            dataKey={source}
            type="stepAfter"
            connectNulls
            stroke="var(--ink)"
            strokeWidth={1.5}
            strokeDasharray={dashOf(i)}
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, payload }: Dot) => {
              const point = points.find((candidate) => candidate.at === payload?.at);
              if (!point || cx === undefined || cy === undefined) return <g key={`${source} ${payload?.at}`} />;
              return (
                <MarkLink key={`${source} ${point.at}`} href={point.href} label={point.words}>
                  <circle cx={cx} cy={cy} r={12} fill="transparent" />
                  <StatusMark status={point.status} x={cx} y={cy} />
                </MarkLink>
              );
            }}
          />
        ))}
      </LineChart>
    </div>
  );
}
