import type { EventView } from "@/lib/figures/events";
import { FRONT_RULES, type FrontStep } from "@/lib/figures/front-rules";
import { ACLED_CONSERVATIVE } from "@/lib/figures/recording/acled";
import { EVERY_CASUALTY_SOURCES, STANDARDS, WAYS_OF_CHOOSING } from "@/lib/figures/recording/every-casualty";
import { waysOfChoosing } from "@/lib/figures/ways-of-choosing";

const { standards, ways } = EVERY_CASUALTY_SOURCES;

/** Which rules put the figure in front, what each rule is, and what other ways of choosing would give. */
export function FrontChoice({ event, isNarrowed }: { event: EventView; isNarrowed: boolean }) {
  const { steps, statements, related } = event;
  return (
    <details className="front-choice mt-3 text-sm">
      <summary className="w-fit rounded px-1 py-1 text-muted hover:text-ink">How this figure was chosen</summary>
      <p className="mt-1">The rules are asked in this order; the first that tells figures apart decides.</p>
      <ol className="mt-2 list-decimal space-y-1 pl-6">
        {FRONT_RULES.map(({ id, definition, after }) => (
          <li key={id}>
            <code>{id}</code>: {definition} {afterWords(after)}
            <strong className="font-medium">{effectOf(id, steps)}</strong>
          </li>
        ))}
      </ol>
      <p className="mt-3 font-medium">
        What other ways of choosing would give{isNarrowed && ", of the statements drawn here"}
      </p>
      <dl className="mt-1 space-y-1">
        {waysOfChoosing(statements, related).map(({ way, gives }) => (
          <div key={way}>
            <dt className="inline font-medium">{WAYS_OF_CHOOSING[way].word}</dt>
            <dd className="inline">
              {" "}
              ({quietly(WAYS_OF_CHOOSING[way].definition)}): {gives}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-xs text-muted">
        The four ways are those that recorders report to use:{" "}
        <a href={ways.url} rel="noreferrer nofollow" className="underline">
          “{ways.name}”
        </a>
        , {ways.publisher}, which speaks of whether the dead were civilians; the desk applies the first two to its
        totals. Pages are of the {standards.name}, {standards.publisher}; they ask for a stated method and prescribe no
        formula.
      </p>
    </details>
  );
}

function afterWords(after: (typeof FRONT_RULES)[number]["after"]): string {
  if (after === "desk") return "(The desk’s own rule.) ";
  if (after === "acled") return `(After ACLED: ${quietly(ACLED_CONSERVATIVE)}.) `;
  const { says, page } = STANDARDS[after];
  return `(After the ${standards.name}, ${page}: ${quietly(says)}.) `;
}

/** A definition inside a sentence. */
function quietly(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
}

function effectOf(id: string, steps: readonly FrontStep[]): string {
  const step = steps.find(({ rule }) => rule === id);
  return step ? `Here it set aside ${step.setAside} of ${step.of}.` : "";
}
