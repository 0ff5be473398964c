import Link from "next/link";
import { Button } from "@/components/ui/button";
import { SelectField, TextField } from "@/components/ui/field";
import { Section } from "@/components/ui/page";
import type { NumberedSentence } from "@/lib/claims/marking/queries";
import { listWords } from "@/lib/claims/marking/selection";
import { KIND_WORDS } from "@/lib/claims/words";
import { CLAIM_KINDS } from "@/lib/extraction/schema";

const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** The two ways to the words without a mouse: type them, or choose their sentence. */
export function FindStep({ path, q, sentences }: { path: string; q?: string; sentences: NumberedSentence[] }) {
  return (
    <div className="grid items-start gap-x-6 lg:grid-cols-2">
      <Section title="Type the words" lead="As they stand in the text; capitals do not matter.">
        <form method="get" action={path} className="space-y-3">
          <TextField label="Words of the claim" name="q" required maxLength={500} defaultValue={q} dir="auto" />
          <Button type="submit" look="primary">
            Find them
          </Button>
        </form>
      </Section>
      <Section title="Or choose their sentence" lead="Then its first and last word.">
        <form method="get" action={path} className="space-y-3">
          <SelectField label="Sentence" name="sentence" required defaultValue="">
            <option value="">Choose a sentence</option>
            {sentences.map(({ ordinal, text }) => (
              <option key={ordinal} value={ordinal}>
                {ordinal + 1}. {shorten(text.replace(/\s+/g, " "), 110)}
              </option>
            ))}
          </SelectField>
          <Button type="submit" look="primary">
            Choose the words
          </Button>
        </form>
      </Section>
    </div>
  );
}

/** The places where the typed words stand, each with the three kinds of claim it may be. */
export function PlacesStep({
  path,
  body,
  places,
}: {
  path: string;
  body: string;
  places: { start: number; end: number }[];
}) {
  return (
    <Section title={places.length === 1 ? "They stand here" : `They stand in ${places.length} places`}>
      <ul className="space-y-4">
        {places.map(({ start, end }) => (
          <li key={start}>
            <p className="break-words font-serif text-lg" dir="auto">
              …{body.slice(Math.max(0, start - 60), start)}
              <mark className="rounded-sm bg-accent-soft px-0.5 text-ink">{body.slice(start, end)}</mark>
              {body.slice(end, end + 60)}…
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-3 text-sm">
              <span className="text-muted">Mark as</span>
              {CLAIM_KINDS.map((kind) => (
                <Link key={kind} href={`${path}?${new URLSearchParams({ start: `${start}`, end: `${end}`, kind })}`}>
                  {KIND_WORDS[kind].one}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** First and last word of a sentence, and what kind of claim they are. */
export function WordsStep({ path, sentence }: { path: string; sentence: NumberedSentence }) {
  const words = listWords(sentence);
  return (
    <Section title="Choose the words">
      <p className="mb-3 max-w-prose break-words font-serif text-lg" dir="auto">
        {sentence.text}
      </p>
      <form method="get" action={path} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]">
        <SelectField label="First word" name="start" defaultValue={words[0]?.start}>
          {words.map(({ start, text }, index) => (
            <option key={start} value={start}>
              {index + 1}. {shorten(text, 40)}
            </option>
          ))}
        </SelectField>
        <SelectField label="Last word" name="end" defaultValue={words.at(-1)?.end}>
          {words.map(({ end, text }, index) => (
            <option key={end} value={end}>
              {index + 1}. {shorten(text, 40)}
            </option>
          ))}
        </SelectField>
        <SelectField label="Kind of claim" name="kind" defaultValue="casualty">
          {CLAIM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind].one}
            </option>
          ))}
        </SelectField>
        <Button type="submit" look="primary">
          Go on
        </Button>
      </form>
    </Section>
  );
}
