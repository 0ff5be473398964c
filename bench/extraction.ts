/**
 * `npm run bench:extraction`: how many megabytes of article text a second the engine reads on one core, stage by stage, beside
 * wink-nlp and compromise in the same process on the same text; then the most memory the extract command holds over a
 * large file. `-- --megabytes=2 --file=100` sets the sizes; `--file=0` leaves the file out.
 */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract } from "../lib/extraction";
import { findAttributions } from "../lib/extraction/attributions/find-attributions";
import { findCasualties } from "../lib/extraction/casualties/find-casualties";
import { findDates } from "../lib/extraction/dates/find-dates";
import { linkClaims } from "../lib/extraction/links";
import { findNumbers } from "../lib/extraction/numbers/find-numbers";
import type { SourceDocument } from "../lib/extraction/schema";
import { findSentences } from "../lib/extraction/sentences/find-sentences";
import { tokenize } from "../lib/extraction/tokens/tokenize";
import { generateArticles } from "./generate-articles";
import { measureMemory } from "./measure-memory";

const ROUNDS = 12;
const ENGINE = "Attest: the whole engine, three kinds";
const WINK = "wink-nlp: sentences and parts of speech";
const COMPROMISE = "compromise: sentences and parts of speech";
const wink = winkNLP(model, ["sbd", "pos"]);
/** compromise reads about a tenth of a megabyte a second: a part of the text is enough to know its speed. */
const SLOW_SHARE = 10;

const size = (flag: string, otherwise: number) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${flag}=`));
  return given ? Number(given.slice(flag.length + 3)) : otherwise;
};

const articles = [...generateArticles(size("megabytes", 2) * 1e6)];
const bytesOf = (list: SourceDocument[]) => list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** For each stage the fastest of several rounds over each article: what the code can do when nobody else wants the core. */
const best = new Map<string, Float64Array>();

function time<Result>(name: string, article: number, run: () => Result): Result {
  const started = performance.now();
  const result = run();
  const taken = performance.now() - started;
  const times = best.get(name) ?? new Float64Array(articles.length).fill(Number.POSITIVE_INFINITY);
  times[article] = Math.min(times[article] ?? taken, taken);
  best.set(name, times);
  return result;
}

/** The stages one by one, each fed with what the ones before it found; then the whole, and the rival. */
function readAll({ id, text, published }: SourceDocument, article: number): void {
  const tokens = time("tokens", article, () => tokenize(text));
  const sentences = time("sentences", article, () => findSentences(tokens));
  const doc = { text, title: null, published: published ?? null, tokens, sentences };
  const numbers = time("numbers", article, () => findNumbers(doc));
  const dates = time("dates", article, () => findDates(doc));
  const attributions = time("attributions", article, () => findAttributions(doc, dates));
  const casualties = time("casualties", article, () => findCasualties(doc, numbers, dates, attributions));
  time("links", article, () => linkClaims(doc, dates, attributions, casualties));
  time(ENGINE, article, () => extract({ id, text, published }));
  time(WINK, article, () => wink.readDoc(text));
}

function sumOf(...names: string[]): number {
  return names.reduce(
    (sum, name) => sum + (best.get(name) ?? new Float64Array()).reduce((all, one) => all + one, 0),
    0,
  );
}

function print(name: string, bytes: number, milliseconds: number): void {
  console.log(`${name.padEnd(44)} ${(bytes / 1e3 / milliseconds).toFixed(2).padStart(8)} MB/s`);
}

const bytes = bytesOf(articles);
console.log(
  `${articles.length} generated articles, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.version}, one core\n`,
);

for (let round = 0; round < ROUNDS; round++) articles.forEach(readAll);
for (const name of best.keys()) if (name !== ENGINE && name !== WINK) print(name, bytes, sumOf(name));
print("tokens, sentences and numbers", bytes, sumOf("tokens", "sentences", "numbers"));
print(ENGINE, bytes, sumOf(ENGINE));
print(WINK, bytes, sumOf(WINK));

const few = articles.slice(0, Math.ceil(articles.length / SLOW_SHARE));
best.set(COMPROMISE, new Float64Array(few.length).fill(Number.POSITIVE_INFINITY));
few.forEach(({ text }, article) => void time(COMPROMISE, article, () => compromise(text)));
print(COMPROMISE, bytesOf(few), sumOf(COMPROMISE));
console.log(`\nthe whole engine reads ${(sumOf(WINK) / sumOf(ENGINE)).toFixed(2)} times what wink-nlp reads`);

const file = size("file", 100);
if (file > 0) {
  const { megabytes, seconds, peakMegabytes, answers } = await measureMemory(file * 1e6);
  const peak = peakMegabytes === null ? "not told by this system" : `${peakMegabytes.toFixed(0)} MB`;
  console.log(
    `\nextract command: ${megabytes.toFixed(0)} MB of JSON lines, ${answers} answers in ${seconds.toFixed(0)} s`,
  );
  console.log(`peak memory ${peak}`);
}
