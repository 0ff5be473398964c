import type { Token } from "../tokens";
import type { NumberValue } from "./list-numbers";
import type { ScannedNumber } from "./scan-numbers";

export function listIntervals(_tokens: Token[], numbers: ScannedNumber[]): NumberValue[] {
  return numbers.map(({ start, end, value }) => ({ start, end, value: String(value) }));
}
