import { AssignmentForm } from "@/components/review/assignment/assignment-form";
import { WorkWords } from "@/components/review/assignment/work-words";
import { TagEditor } from "@/components/review/tags/tag-editor";
import { Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import type { Status } from "@/lib/claims/status";
import type { Talk } from "@/lib/review/talk/queries";

type Props = { claimId: string; talk: Talk; status: Status; today: string; ownId: string; mayAssign: boolean };

/** Who has the claim, until when, and the desk's tags on it. */
export function WorkSection({ claimId, talk, status, today, ownId, mayAssign }: Props) {
  const { work, people, tags } = talk;
  return (
    <Section title="Who has it">
      <div className="space-y-4">
        <WorkWords work={work} status={status} today={today} />
        {mayAssign && (
          <AssignmentForm
            key={`${claimId} ${work.version}`}
            claimId={claimId}
            operationId={crypto.randomUUID()}
            version={work.version}
            assignee={work.assignee?.id ?? null}
            dueOn={work.dueOn}
            people={people.filter(({ role }) => canDo(role, "claim:review"))}
            ownId={ownId}
          />
        )}
        <TagEditor claimId={claimId} tags={work.tags} known={tags} mayChange={mayAssign} />
      </div>
    </Section>
  );
}
