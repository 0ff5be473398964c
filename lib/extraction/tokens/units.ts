/** Texts up to this length share one array: a fresh one for each article would cost more than filling it. */
const SHARED = 1 << 16;
const shared = new Uint16Array(SHARED + 1);

/**
 * The UTF-16 code units of a text, and a 0 behind the last one. Reading them from an array is faster than asking the string
 * for each of them several times over. Good until the next text is read.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length > SHARED ? new Uint16Array(length + 1) : shared;
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units[length] = 0;
  return units;
}
