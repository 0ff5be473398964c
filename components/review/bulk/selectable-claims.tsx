import { ClaimTable } from "@/components/claims/claim-table";
import { canDo } from "@/lib/auth/policy";
import type { DateShown } from "@/lib/claims/queries/list-dates";
import type { ClaimRow } from "@/lib/claims/queries/row";
import type { Work } from "@/lib/review/assignments/queries";
import { BULK_LIMIT } from "@/lib/review/bulk/schema";
import type { WorkChoices } from "@/lib/review/talk/queries";
import { BulkForm, type WholeSelection } from "./bulk-form";
import { selectColumn, workColumn } from "./claim-columns";

type Props = {
  caption: string;
  claims: ClaimRow[];
  dates: ReadonlyMap<string, DateShown>;
  work: ReadonlyMap<string, Work>;
  today: string;
  choices: WorkChoices;
  /** Null for whoever only reads. */
  selection: { matching: number; whole: WholeSelection | null; allHref: string; rowsHref: string } | null;
};

/** The claims, to be read by everybody and changed together by whoever may. */
export function SelectableClaims({ caption, claims, dates, work, today, choices, selection }: Props) {
  const after = [...work.values()].some(({ assignee, tags }) => assignee || tags.length > 0)
    ? [workColumn(work, today)]
    : [];
  if (!selection) return <ClaimTable caption={caption} claims={claims} dates={dates} after={after} />;
  const { whole } = selection;
  return (
    <BulkForm
      operationId={crypto.randomUUID()}
      whole={whole}
      other={otherSelection(selection, claims.length)}
      people={choices.people.filter(({ role }) => canDo(role, "claim:review"))}
      tags={choices.tags}
    >
      <ClaimTable
        caption={caption}
        claims={claims}
        dates={dates}
        before={[selectColumn(work, whole !== null)]}
        after={after}
      />
    </BulkForm>
  );
}

function otherSelection({ matching, whole, allHref, rowsHref }: NonNullable<Props["selection"]>, shown: number) {
  if (whole) return { href: rowsHref, words: "Select single claims instead" };
  if (matching <= shown) return null;
  if (matching > BULK_LIMIT) {
    const limit = BULK_LIMIT.toLocaleString("en-GB");
    return { href: null, words: `More than ${limit} match. At most ${limit} can be changed at once: narrow the list.` };
  }
  return { href: allHref, words: `Select all ${matching.toLocaleString("en-GB")} that match` };
}
