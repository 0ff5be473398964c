"use client";

import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";
import { badgeWidth, ConflictBadge, ConflictGap } from "./conflict-badge";
import { MarkLink } from "./mark-link";
import { type RangeRow, ROW_HEIGHT } from "./range-chart";
import { StatusMark } from "./status-mark";

type Row = RangeRow & { span: [number, number] };

/** Every figure as a range on one axis: a line from its low to its high end, a mark at the number said, an arrow where open. */
export default function RangeChartDrawing({ label, rows }: { label: string; rows: RangeRow[] }) {
  const ticks = ticksOf(rows);
  const [least, most] = [ticks[0] as number, ticks.at(-1) as number];
  const data: Row[] = rows.map((row) => ({ ...row, span: [row.low ?? least, row.high ?? most] }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the links of one drawing
    <div role="group" aria-label={label}>
      <BarChart
        layout="vertical"
        data={data}
        responsive
        accessibilityLayer={false}
        margin={{ top: 6, right: 16, bottom: 0, left: 8 }}
        style={{ width: "100%", height: rows.length * ROW_HEIGHT + 40 }}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[least, most]}
          tickFormatter={(value: number) => value.toLocaleString("en-GB")}
          tick={{ fill: "var(--muted)", fontSize: 12 }}
          stroke="var(--line-strong)"
          ticks={ticks}
          interval="preserveStartEnd"
        />
        <YAxis type="category" dataKey="key" hide />
        <Bar
          dataKey="span"
          barSize={ROW_HEIGHT}
          isAnimationActive={false}
          shape={(props: BarShapeProps) => (
            <g>
              <Range {...props} />
              <Conflicts {...props} least={least} most={most} />
            </g>
          )}
        />
      </BarChart>
    </div>
  );
}

function Range({ x, y, width, height, payload, background }: BarShapeProps) {
  const row = payload as Row;
  const left = (background?.x ?? x) + (row.part ? 14 : 0);
  const line = y + height * 0.68;
  const at = markAt(row, x, width);
  const badges = shownOf(row).reduce((sum, { number }) => sum + badgeWidth(number), 0);
  const room = Math.max(8, Math.floor(((background?.width ?? 300) - badges - (row.part ? 30 : 16)) / 6.6));
  const full = row.part ? `of them: ${row.label}` : row.label;
  const label = full.length > room ? `${full.slice(0, room - 1)}…` : full;
  return (
    <MarkLink href={row.href} label={row.words}>
      <rect x={background?.x ?? x} y={y} width={background?.width ?? width} height={height} fill="transparent" />
      <text
        x={left}
        y={y + height * 0.34}
        fontSize={12.5}
        fill="var(--ink)"
        stroke="var(--panel)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {label}
      </text>
      <path
        d={`M${x} ${line}H${x + width}`}
        stroke="var(--ink)"
        strokeWidth={2}
        strokeDasharray={row.fuzzy ? "2 3" : undefined}
      />
      {row.low !== null && row.low !== row.high && <Cap x={x} y={line} />}
      {row.high !== null && row.low !== row.high && <Cap x={x + width} y={line} />}
      {row.high === null && <Arrow x={x + width} y={line} pointing={1} />}
      {row.low === null && <Arrow x={x} y={line} pointing={-1} />}
      {at !== null && <StatusMark status={row.status} x={at} y={line} />}
    </MarkLink>
  );
}

/** More would leave no room for the figure's own words; the list below has all of them. */
const MOST_BADGES = 3;

function shownOf({ conflicts }: Row) {
  return conflicts.slice(0, MOST_BADGES);
}

/** On a figure's line: the gap to whatever contradicts it nearest by, and a badge a contradiction that leads to its sentence. */
function Conflicts({ y, height, payload, background, least, most }: BarShapeProps & { least: number; most: number }) {
  const row = payload as Row;
  if (!background || row.conflicts.length === 0) return null;
  const left = background.x ?? 0;
  const full = background.width ?? 0;
  const at = (value: number) => left + ((value - least) / (most - least)) * full;
  const gaps = row.conflicts.filter(({ open }) => open).flatMap(({ gap }) => (gap ? [gap] : []));
  const [nearest] = gaps.toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  let right = left + full;
  return (
    <>
      {nearest && <ConflictGap from={at(nearest.from)} to={at(nearest.to)} y={y + height * 0.68} />}
      {shownOf(row).map(({ number, href, words, open }) => {
        right -= badgeWidth(number);
        return (
          <MarkLink key={number} href={href} label={words}>
            <ConflictBadge number={number} open={open} x={right} y={y + 1} />
          </MarkLink>
        );
      })}
    </>
  );
}

/** Where the number said stands: the best value, else the closed end; a range without a best one is marked in its middle. */
function markAt(row: Row, x: number, width: number): number | null {
  const [from, to] = row.span;
  const scale = to === from ? 0 : width / (to - from);
  if (row.best !== null) return x + (row.best - from) * scale;
  if (row.low !== null && row.high !== null) return x + width / 2;
  return row.low !== null ? x : x + width;
}

function Cap({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y - 5}v10`} stroke="var(--ink)" strokeWidth={2} />;
}

function Arrow({ x, y, pointing }: { x: number; y: number; pointing: 1 | -1 }) {
  return (
    <path
      d={`M${x - 6 * pointing} ${y - 5}L${x} ${y}L${x - 6 * pointing} ${y + 5}`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={2}
    />
  );
}

/** Round numbers from below the least to above the most that is said; never below zero. */
function ticksOf(rows: readonly RangeRow[]): number[] {
  const values = rows.flatMap((row) => [row.low, row.best, row.high]).filter((value) => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.12, most * 0.02, 0.5);
  const step = roundStep((most - least + 2 * room) / 4);
  const from = Math.max(0, Math.floor((least - room) / step) * step);
  const ticks = [from];
  while ((ticks.at(-1) as number) < most + room) ticks.push((ticks.at(-1) as number) + step);
  return ticks;
}

/** 1, 2 or 5 times a power of ten: what people count in. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
}
