import { SelectField, TextField } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import { AUDIT_WORDS, type AuditFilters, SUBJECT_WORDS } from "@/lib/audit/schema";

/** A plain GET form: the address is the state, and it works without JavaScript. */
export function AuditFilterForm({
  filters,
  people,
  zone,
}: {
  filters: AuditFilters;
  people: readonly { id: string; name: string }[];
  zone: string;
}) {
  return (
    <search>
      <form
        method="get"
        action="/audit"
        className="mb-4 grid grid-cols-2 items-end gap-3 rounded-lg border border-line bg-panel p-3 lg:grid-cols-[1fr_1.3fr_1fr_auto_auto_auto]"
      >
        <SelectField label="Who" name="person" defaultValue={filters.person ?? ""}>
          <option value="">Everybody</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label="What happened" name="action" defaultValue={filters.action ?? ""}>
          <option value="">Everything</option>
          {Object.entries(AUDIT_WORDS).map(([action, words]) => (
            <option key={action} value={action}>
              {words}
            </option>
          ))}
        </SelectField>
        <SelectField label="About" name="kind" defaultValue={filters.kind ?? ""}>
          <option value="">Anything</option>
          {Object.entries(SUBJECT_WORDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </SelectField>
        <TextField label={`From (${zone})`} name="from" type="date" defaultValue={filters.from} />
        <TextField label="To" name="to" type="date" defaultValue={filters.to} />
        {filters.subject && <input type="hidden" name="subject" value={filters.subject} />}
        <FilterButtons clear="/audit" />
      </form>
    </search>
  );
}
