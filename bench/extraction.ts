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

const ROUNDS = 5;
/** compromise reads about a tenth of a megabyte a second: a part of the text is enough to know its speed. */
const SLOW_SHARE = 10;

const size = (flag: string, otherwise: number) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${flag}=`));
  return given ? Number(given.slice(flag.length + 3)) : otherwise;
};

const articles = [...generateArticles(size("megabytes", 2) * 1e6)];
const bytesOf = (list: SourceDocument[]) => list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Milliseconds by name for one round over the articles, each stage fed with what the ones before it found. */
function timeStages(): Record<string, number> {
  const times: Record<string, number> = {};
  const time = <Result>(name: string, run: () => Result): Result => {
    const started = performance.now();
    const result = run();
    times[name] = (times[name] ?? 0) + performance.now() - started;
    return result;
  };
  for (const { text, published = null } of articles) {
    const tokens = time("tokens", () => tokenize(text));
    const sentences = time("sentences", () => findSentences(tokens));
    const doc = { text, title: null, published, tokens, sentences };
    const numbers = time("numbers", () => findNumbers(doc));
    const dates = time("dates", () => findDates(doc));
    const attributions = time("attributions", () => findAttributions(doc, dates));
    const casualties = time("casualties", () => findCasualties(doc, numbers, dates, attributions));
    time("links", () => linkClaims(doc, dates, attributions, casualties));
  }
  return times;
}

/** The fastest of several rounds: what the code can do when nobody else wants the core. */
function fastest(list: SourceDocument[], rounds: number, read: (article: SourceDocument) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (const article of list) read(article);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

function print(name: string, bytes: number, milliseconds: number): void {
  console.log(`${name.padEnd(44)} ${(bytes / 1e3 / milliseconds).toFixed(2).padStart(8)} MB/s`);
}

const bytes = bytesOf(articles);
console.log(
  `${articles.length} generated articles, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.version}, one core\n`,
);

const rounds = Array.from({ length: ROUNDS }, timeStages);
const stages = Object.keys(rounds[0] ?? {});
const best = Object.fromEntries(stages.map((stage) => [stage, Math.min(...rounds.map((times) => times[stage] ?? 0))]));
for (const stage of stages) print(stage, bytes, best[stage] ?? 0);
print("tokens, sentences and numbers", bytes, (best.tokens ?? 0) + (best.sentences ?? 0) + (best.numbers ?? 0));

const engine = fastest(articles, ROUNDS, extract);
print("Attest: the whole engine, three kinds", bytes, engine);

const wink = winkNLP(model, ["sbd", "pos"]);
const rival = fastest(articles, ROUNDS, ({ text }) => wink.readDoc(text));
print("wink-nlp: sentences and parts of speech", bytes, rival);

const few = articles.slice(0, Math.ceil(articles.length / SLOW_SHARE));
print(
  "compromise: sentences and parts of speech",
  bytesOf(few),
  fastest(few, 1, ({ text }) => compromise(text)),
);
console.log(`\nthe whole engine reads ${(rival / engine).toFixed(2)} times what wink-nlp reads`);

const file = size("file", 100);
if (file > 0) {
  const { megabytes, seconds, peakMegabytes, answers } = await measureMemory(file * 1e6);
  const peak = peakMegabytes === null ? "not told by this system" : `${peakMegabytes.toFixed(0)} MB`;
  console.log(
    `\nextract command: ${megabytes.toFixed(0)} MB of JSON lines, ${answers} answers in ${seconds.toFixed(0)} s`,
  );
  console.log(`peak memory ${peak}`);
}
