import type { Metadata } from "next";
import { ImportSeriesForm } from "@/components/figures/import-series-form";
import { AddPersonForm } from "@/components/people/add-person-form";
import { PersonRow } from "@/components/people/person-row";
import { PolicySection } from "@/components/settings/policy-section";
import { AllTokensSection } from "@/components/tokens/all-tokens-section";
import { Notice } from "@/components/ui/notice";
import { PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { listPeople } from "@/lib/auth/queries";
import { requireViewer } from "@/lib/auth/sessions";
import { listTokens } from "@/lib/auth/tokens/queries";
import { todayIn } from "@/lib/clock";
import { env } from "@/lib/env";
import { listPolicies } from "@/lib/review/policy/queries";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const viewer = await requireViewer("/settings");
  if (!canDo(viewer.role, "people:manage")) {
    return (
      <>
        <PageHeader title="Settings" />
        <Notice tone="caution" still>
          Only admins manage people and roles. Your own password is on your account page.
        </Notice>
      </>
    );
  }
  const [people, policies, tokens] = await Promise.all([
    listPeople(viewer),
    listPolicies(viewer),
    listTokens(viewer, new Date()),
  ]);
  const { NEXTAUTH_URL, ATTEST_TIME_ZONE } = env();
  return (
    <>
      <PageHeader title="Settings" lead={`People and roles. The desk’s time zone is ${ATTEST_TIME_ZONE}.`} />
      <div className="grid items-start gap-x-6 lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0">
          <Section
            title="People"
            lead="Disabling ends somebody’s sessions at once. Nobody is erased: what they decided stays theirs, under a pseudonym where a name must go."
          >
            <ul className="divide-y divide-line">
              {people.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  self={person.id === viewer.id}
                  origin={NEXTAUTH_URL}
                  operations={{
                    role: crypto.randomUUID(),
                    access: crypto.randomUUID(),
                    reset: crypto.randomUUID(),
                    pseudonym: crypto.randomUUID(),
                  }}
                />
              ))}
            </ul>
          </Section>
          <PolicySection policies={policies} timeZone={ATTEST_TIME_ZONE} />
          <AllTokensSection tokens={tokens} timeZone={ATTEST_TIME_ZONE} />
        </div>
        <div className="min-w-0">
          <Section title="Add a person" lead="You get a one-time link to hand to them; they choose the password.">
            <AddPersonForm origin={NEXTAUTH_URL} operationId={crypto.randomUUID()} />
          </Section>
          <Section
            title="Import a reference series"
            lead="Figures are compared with it. What looks wrong in the file is listed on the sources page, not mended."
          >
            <ImportSeriesForm operationId={crypto.randomUUID()} today={todayIn(ATTEST_TIME_ZONE, new Date())} />
          </Section>
        </div>
      </div>
    </>
  );
}
