import { ACLED_SOURCE, VAGUE_READINGS, type VagueReading } from "@/lib/figures/recording/acled";
import {
  DATE_PRECISION,
  ESTIMATE_WORDS,
  EVENT_CLARITY,
  PLACE_PRECISION,
  UCDP_SOURCE,
} from "@/lib/figures/recording/ucdp";

const TABLES = [
  { name: "When (date_prec)", codes: DATE_PRECISION },
  { name: "Where (where_prec)", codes: PLACE_PRECISION },
  { name: "What (event_clarity)", codes: EVENT_CLARITY },
];

/** What the words of precision mean, with the codebook's own numbers. */
export function PrecisionKey() {
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit rounded px-1 py-1 text-muted hover:text-ink">
        What low, best and high, and the words of precision mean
      </summary>
      <ul className="mt-1 space-y-1">
        {Object.values(ESTIMATE_WORDS).map(({ word, definition }) => (
          <li key={word}>
            <strong className="font-medium">{word}</strong>: {definition}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        A vague word is read as its lowest number: {VAGUE_READINGS.map(readingWords).join(", ")}. After the{" "}
        <a href={ACLED_SOURCE.url} rel="noreferrer nofollow" className="underline">
          {ACLED_SOURCE.name}
        </a>
        ; those with a star after the dictionary. No codebook gives a highest number, so the desk takes ten times the
        lowest.
      </p>
      <div className="mt-2 grid gap-4 md:grid-cols-3">
        {TABLES.map(({ name, codes }) => (
          <div key={name}>
            <h3 className="font-medium">{name}</h3>
            <dl className="mt-1 space-y-1">
              {Object.entries(codes).map(([code, { word, definition }]) => (
                <div key={code}>
                  <dt className="inline font-medium">
                    {code} {word}:
                  </dt>
                  <dd className="inline"> {definition}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p className="mt-2 text-xs text-muted">
        After the{" "}
        <a href={UCDP_SOURCE.url} rel="noreferrer nofollow" className="underline">
          {UCDP_SOURCE.name}
        </a>
        , {UCDP_SOURCE.publisher}. It codes events in which people were killed; the desk reads the same codes from the
        words of each text, for every harm, and knows no coordinates: what the words do not tell has no code.
      </p>
    </details>
  );
}

function readingWords({ word, low, after }: VagueReading): string {
  return `“${word}” ${low.toLocaleString("en-GB")}${after === "dictionary" ? "*" : ""}`;
}
