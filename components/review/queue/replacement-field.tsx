import { SelectField } from "@/components/ui/field";
import { NEARNESS_WORDS, type Nearness, type Replacement } from "@/lib/review/nearness";

type Props = { replacements: readonly Replacement[]; error?: string; chosen?: string };

/** Which later claim replaces this one: the nearest first. */
export function ReplacementField({ replacements, error, chosen = "" }: Props) {
  const groups = (Object.keys(NEARNESS_WORDS) as Nearness[])
    .map((nearness) => ({ nearness, claims: replacements.filter((one) => one.nearness === nearness) }))
    .filter(({ claims }) => claims.length > 0);
  return (
    <details open={Boolean(error)}>
      <summary className="text-sm font-medium">Replaced by (for superseded)</summary>
      <div className="mt-2">
        <SelectField label="Later claim" name="supersededBy" defaultValue={chosen} error={error}>
          <option value="">None</option>
          {groups.map(({ nearness, claims }) => (
            <optgroup key={nearness} label={NEARNESS_WORDS[nearness]}>
              {claims.map(({ id, quote, article }) => (
                <option key={id} value={id}>
                  {quote.slice(0, 80)} — {article.slice(0, 60)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      </div>
    </details>
  );
}
