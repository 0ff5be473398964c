import { ClaimTable } from "@/components/claims/claim-table";
import { canDo } from "@/lib/auth/policy";
import type { DateShown } from "@/lib/claims/queries/list-dates";
import type { ClaimRow } from "@/lib/claims/queries/row";
import type { Work } from "@/lib/review/assignments/queries";
import type { Selection } from "@/lib/review/bulk/queries";
import { BULK_LIMIT } from "@/lib/review/bulk/schema";
import type { WorkChoices } from "@/lib/review/talk/queries";
import { BulkForm } from "./bulk-form";
import { selectColumn, workColumn } from "./claim-columns";

type Props = {
  caption: string;
  claims: ClaimRow[];
  dates: ReadonlyMap<string, DateShown>;
  work: ReadonlyMap<string, Work>;
  today: string;
  choices: WorkChoices;
  /** False for whoever only reads. */
  selection: false | Offer;
};

type Offer = {
  /** What matches, when all of it was asked for. */
  asked: Selection | null;
  /** There is more than this page shows. */
  more: boolean;
  allHref: string;
  rowsHref: string;
};

/** The claims, to be read by everybody and changed together by whoever may. */
export function SelectableClaims({ caption, claims, dates, work, today, choices, selection }: Props) {
  const after = [...work.values()].some(({ assignee, tags }) => assignee || tags.length > 0)
    ? [workColumn(work, today)]
    : [];
  if (!selection) return <ClaimTable caption={caption} claims={claims} dates={dates} after={after} />;
  const whole = selection.asked?.whole ?? null;
  return (
    <BulkForm
      operationId={crypto.randomUUID()}
      whole={whole}
      other={otherSelection(selection)}
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

function otherSelection({ asked, more, allHref, rowsHref }: Offer) {
  if (asked?.whole) return { href: rowsHref, words: "Select single claims instead" };
  if (asked && asked.matching > BULK_LIMIT) {
    const limit = BULK_LIMIT.toLocaleString("en-GB");
    return { href: null, words: `More than ${limit} match. At most ${limit} can be changed at once: narrow the list.` };
  }
  return more ? { href: allHref, words: "Select everything that matches" } : null;
}
