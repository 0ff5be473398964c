import type { Metadata } from "next";
import { OPERATIONS } from "@/app/api/operations/registry";
import { SPECIAL } from "@/app/api/operations/special";
import { CallingIt } from "@/components/api-docs/calling-it";
import { ErrorTable } from "@/components/api-docs/error-table";
import { OperationDetails } from "@/components/api-docs/operation-details";
import { PageHeader, Section } from "@/components/ui/page";
import { describeApi } from "@/lib/api/document";
import { viewDocument } from "@/lib/api/page-view";
import { requireViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "API" };

export default async function ApiDocsPage() {
  await requireViewer("/api-docs");
  const domains = viewDocument(describeApi(OPERATIONS, SPECIAL), env().NEXTAUTH_URL);
  return (
    <>
      <PageHeader title="API" lead="Everything the desk does, over HTTP." />
      <nav aria-label="Parts of the API" className="mb-5">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {domains.map(({ name, anchor, operations }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{name}</a> <span className="text-muted">{operations.length}</span>
            </li>
          ))}
          <li>
            <a href="#errors">Errors</a>
          </li>
        </ul>
      </nav>
      <Section title="Calling it">
        <CallingIt />
      </Section>
      {domains.map(({ name, anchor, operations }) => (
        <Section key={anchor} id={anchor} title={name}>
          {operations.map((operation) => (
            <OperationDetails key={operation.id} operation={operation} />
          ))}
        </Section>
      ))}
      <Section id="errors" title="Errors" lead="Every refusal is JSON: a code for programs, one sentence for people.">
        <ErrorTable />
      </Section>
    </>
  );
}
