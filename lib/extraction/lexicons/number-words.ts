/** English number words: closed classes of the grammar, with the Indian scales and the trade's short forms. */
export type NumberWord =
  | { kind: "unit" | "teen" | "ten" | "hundred" | "scale" | "dozen" | "half" | "quarter"; value: number }
  | { kind: "ordinal"; value: number; plural: boolean; size: "unit" | "teen" | "ten" | "hundred" | "scale" | "part" };

const UNITS = "zero one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: [string, number][] = [
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
];
const SHORT_SCALES: [string, number][] = [
  ["lac", 1e5],
  ["lakhs", 1e5],
  ["crores", 1e7],
  ["mln", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
];
const ORDINAL_UNITS = "zeroth first second third fourth fifth sixth seventh eighth ninth".split(" ");
const ORDINAL_TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

function listWords(): [string, NumberWord][] {
  const words: [string, NumberWord][] = [];
  const cardinals = (list: string[], kind: "unit" | "teen" | "ten", from: number, step: number) => {
    list.forEach((word, at) => void words.push([word, { kind, value: from + at * step }]));
  };
  const ordinal = (word: string, size: "unit" | "teen" | "ten" | "hundred" | "scale" | "part", value: number) => {
    words.push([word, { kind: "ordinal", value, plural: false, size }]);
    words.push([`${word}s`, { kind: "ordinal", value, plural: true, size }]);
  };
  cardinals(UNITS, "unit", 0, 1);
  cardinals(["nought"], "unit", 0, 1);
  cardinals(["naught"], "unit", 0, 1);
  cardinals(TEENS, "teen", 10, 1);
  cardinals(TENS, "ten", 20, 10);
  words.push(["fourty", { kind: "ten", value: 40 }], ["hundred", { kind: "hundred", value: 100 }]);
  for (const [word, value] of [...SCALES, ...SHORT_SCALES]) words.push([word, { kind: "scale", value }]);
  for (const word of ["dozen", "dozens", "doz", "dz", "dozs", "dzs"]) words.push([word, { kind: "dozen", value: 12 }]);
  words.push(["half", { kind: "half", value: 0.5 }], ["quarter", { kind: "quarter", value: 0.25 }]);
  words.push(["halves", { kind: "ordinal", value: 2, plural: true, size: "part" }]);
  words.push(["quarters", { kind: "ordinal", value: 4, plural: true, size: "part" }]);
  ORDINAL_UNITS.forEach((word, at) => void (at > 0 && ordinal(word, "unit", at)));
  ORDINAL_TEENS.forEach((word, at) => void ordinal(word, "teen", 10 + at));
  ORDINAL_TENS.forEach((word, at) => void ordinal(word, "ten", 20 + at * 10));
  ordinal("hundredth", "hundred", 100);
  for (const [word, value] of SCALES) ordinal(`${word}th`, "scale", value);
  return words;
}

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(listWords());

/** Letters that multiply the digits they stand at: "10k", "2M", "3bn". */
export const DIGIT_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["G", 1e9],
  ["B", 1e9],
  ["bn", 1e9],
  ["T", 1e12],
  ["tn", 1e12],
]);
