import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { STATUS_WORDS, STATUSES } from "@/lib/claims/status";
import { HARM_WORDS, KIND_WORDS } from "@/lib/claims/words";
import { CLAIM_KINDS, HARMS } from "@/lib/extraction/schema";
import type { ReportScope } from "@/lib/reports/schema";
import { SCOPE_FORM } from "./scope-form-id";

type Choice = { id: string; title: string };

function Options({ all, choices }: { all: string; choices: [string, string][] }) {
  return (
    <>
      <option value="">{all}</option>
      {choices.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </>
  );
}

/** A plain GET form: the preview's address can be shared, and it works without JavaScript. */
export function ReportScopeForm({
  scope,
  stories,
  articles,
}: {
  scope: ReportScope;
  stories: Choice[];
  articles: Choice[];
}) {
  const titled = (choices: Choice[]) => choices.map(({ id, title }): [string, string] => [id, title]);
  // An article reached from its own page may be older than the list.
  const known =
    scope.article && !articles.some(({ id }) => id === scope.article)
      ? [{ id: scope.article, title: "The chosen article" }]
      : [];
  return (
    <form id={SCOPE_FORM} method="get" action="/reports/new" className="grid gap-3 sm:grid-cols-2">
      <SelectField label="Story" name="story" defaultValue={scope.story ?? ""}>
        <Options all="All stories" choices={titled(stories)} />
      </SelectField>
      <SelectField label="Article" name="article" defaultValue={scope.article ?? ""}>
        <Options all="All articles" choices={titled([...known, ...articles])} />
      </SelectField>
      <SelectField label="Kind" name="kind" defaultValue={scope.kind ?? ""}>
        <Options all="All kinds" choices={CLAIM_KINDS.map((kind) => [kind, KIND_WORDS[kind].many])} />
      </SelectField>
      <SelectField label="Harm" name="harm" defaultValue={scope.harm ?? ""}>
        <Options all="Any harm" choices={HARMS.map((harm) => [harm, HARM_WORDS[harm]])} />
      </SelectField>
      <SelectField label="Status" name="status" defaultValue={scope.status ?? ""}>
        <Options
          all="All statuses"
          choices={STATUSES.filter((status) => status !== "dismissed").map((status) => [
            status,
            STATUS_WORDS[status].word,
          ])}
        />
      </SelectField>
      <div className="self-end">
        <Button type="submit">Look at it</Button>
      </div>
    </form>
  );
}
