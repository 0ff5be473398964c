/** A word, a number or one punctuation mark of a sentence; offsets are UTF-16 code units into the article's text. */
export type Word = { text: string; lower: string; start: number; end: number };

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** A line longer than this is no prose: it is read no further. */
const LONGEST_LINE = 20_000;

/** The text's sentences as words; a sentence never runs over a line's end. */
export function* listSentenceWords(text: string): Generator<Word[]> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of segmenter.segment(line[0].slice(0, LONGEST_LINE))) {
      yield splitWords(segment, line.index + index);
    }
  }
}

/** Initials with their dots, a word, a number, or one mark. */
const WORD =
  /(?:\p{L}\.){2,}|\p{L}(?:[\p{L}\p{M}\p{N}]|[-.'’&](?=\p{L}))*|\p{N}(?:[\p{N}.,](?=\p{N})|[\p{N}\p{L}])*|\S/gu;

function splitWords(sentence: string, offset: number): Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: text, index }) => {
    const start = offset + index;
    return { text, lower: text.toLowerCase(), start, end: start + text.length };
  });
}

export function isName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

export function isWord(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}]/u.test(word.text);
}

/** No clause is longer, and no text may make every word look back over all before it. */
const LONGEST_STRETCH = 100;

/** Where the stretch without a break (comma, dash, bracket, quotation mark …) that holds `at` begins. */
export function findStretchStart(words: Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_STRETCH && isWord(words[from - 1])) from--;
  return from;
}

/** The span from a word to the sentence's last word, without the closing punctuation. */
export function spanToSentenceEnd(words: Word[], from: number): [number, number] {
  let last = words.length - 1;
  while (last > from && !isWord(words[last])) last--;
  return [words[from]?.start ?? 0, words[last]?.end ?? 0];
}
