"use client";

import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import { formatDay } from "@/lib/date-words";
import { dashOf } from "./dash-legend";
import { MarkLink } from "./mark-link";
import { StatusMark } from "./status-mark";
import type { Behind, TollLine } from "./toll-steps";

const DAY_MS = 86_400_000;

/** No source is called this. */
const BEHIND = "\u0000series";

type Row = { at: number } & Record<string, number>;
type Dot = { cx?: number; cy?: number; payload?: Row };

/** Steps by as-of: a count holds until its source gives the next one. */
export default function TollStepsDrawing({
  label,
  lines,
  behind,
  height,
}: {
  label: string;
  lines: TollLine[];
  behind?: Behind;
  height: number;
}) {
  const moments = [...new Set(lines.flatMap((line) => line.points.map((point) => point.at)))].sort((a, b) => a - b);
  const days = (behind?.points ?? []).map((point) => point.at);
  const behindAt = new Map(behind?.points.map(({ at, value }) => [at, value]));
  const rows: Row[] = [...new Set([...moments, ...days])]
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      ...(behindAt.has(at) ? { [BEHIND]: behindAt.get(at) as number } : {}),
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
        {behind && (
          <Line
            dataKey={BEHIND}
            type="linear"
            connectNulls
            stroke="var(--line-strong)"
            strokeWidth={6}
            strokeOpacity={0.6}
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
        )}
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
