import { CircleCheck, TriangleAlert } from "lucide-react";
import type { WarningView } from "@/lib/articles/article-view";
import { WARNING_WORDS } from "@/lib/articles/words";

const SHORT = 100;

/** What to know before trusting the text: what each warning means, and where it is. */
export function WarningList({
  warnings,
  elsewhere,
  body,
  dated,
  addressOf,
}: {
  /** Those about the whole text, and those in the part that is shown. */
  warnings: WarningView[];
  /** How many stand in other parts. */
  elsewhere: number;
  body: string;
  /** A publication date was set since: its warning is settled. */
  dated: boolean;
  addressOf: (warning: WarningView) => string;
}) {
  if (warnings.length + elsewhere === 0)
    return <p className="text-sm text-muted">Nothing unusual was found in the text.</p>;
  return (
    <ul className="text-sm">
      {elsewhere > 0 && (
        <li className="pb-2 text-muted">
          {elsewhere === 1 ? "1 more warning stands" : `${elsewhere.toLocaleString("en-GB")} more warnings stand`} in
          other parts of the text.
        </li>
      )}
      {warnings.map((warning) => {
        const settled = dated && warning.code === "no-publication-date";
        const Icon = settled ? CircleCheck : TriangleAlert;
        return (
          <li key={warning.ordinal} className="flex gap-2 border-t border-line py-2 first:border-t-0">
            <Icon
              className={`mt-0.5 size-4 shrink-0 ${settled ? "text-verified" : "text-disputed"}`}
              aria-hidden="true"
            />
            <div className="min-w-0 break-words">
              <p className="font-medium">
                {WARNING_WORDS[warning.code].name}
                {settled && <span className="font-normal text-muted"> – settled: a date was set</span>}
              </p>
              {warning.start !== null && <p>{warning.detail}</p>}
              <p className="text-muted">{WARNING_WORDS[warning.code].meaning}</p>
              <Place warning={warning} body={body} address={addressOf(warning)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Place({ warning: { start, end }, body, address }: { warning: WarningView; body: string; address: string }) {
  if (start === null || end === null) return null;
  const text = body.slice(start, end).replace(/\s+/g, " ").trim();
  return (
    <p className="font-serif" dir="auto">
      <a href={address}>{text.length > SHORT ? `${text.slice(0, SHORT - 10)}…` : text || "its place in the text"}</a>
    </p>
  );
}
