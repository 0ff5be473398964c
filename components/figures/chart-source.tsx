import Link from "next/link";
import { SavePicture } from "@/components/charts/save-picture";
import { buttonClass } from "@/components/ui/button";
import type { EventView } from "@/lib/figures/events";
import { originWords } from "@/lib/figures/origins";
import type { PastFilters } from "@/lib/figures/past";
import { asOfWords } from "@/lib/figures/words";
import { addressWith } from "@/lib/filters";

const MOST_NAMED = 4;

/** What a drawing of an event rests on, in a sentence: how many sources, who they are, and up to when. */
export function sourceLine({ origins, statements, lead }: EventView): string {
  const names = origins.slice(0, MOST_NAMED).map(originWords).join("; ");
  const more = origins.length > MOST_NAMED ? `; and ${origins.length - MOST_NAMED} more` : "";
  const latest = asOfWords(statements.at(-1)?.figure ?? lead) ?? "a day not known";
  return `Source: ${origins.length} independent ${origins.length === 1 ? "source" : "sources"} (${names}${more}), the latest as of ${latest}.`;
}

/** Under every drawing of an event: its sources, where it is found again, and the files that hold it. */
export function ChartSource({
  event,
  past,
  picture,
}: {
  event: EventView;
  past: PastFilters;
  /** What a saved picture is called, and what stands beneath it. */
  picture: { name: string; caption: string };
}) {
  const address = addressWith(`/figures/${event.key}`, past);
  const file = (format: string) => addressWith(`/api/figures/${event.key}`, past, { format });
  const source = sourceLine(event);
  return (
    <div className="mt-2 text-xs text-muted">
      <p>
        {source} Address of this panel:{" "}
        <Link href={address} className="break-all underline">
          {address}
        </Link>
      </p>
      <div className="no-print mt-1 flex flex-wrap items-center gap-2">
        {["CSV", "JSON"].map((format) => (
          <a key={format} href={file(format.toLowerCase())} className={buttonClass()}>
            {format}
            <span className="sr-only"> of all figures of this event</span>
          </a>
        ))}
        <SavePicture name={picture.name} caption={`${picture.caption} ${source}`} address={address} />
      </div>
    </div>
  );
}
