import { SelectField } from "@/components/ui/field";

/** Narrows a list to one story. */
export function StoryField({
  stories,
  value = "",
}: {
  stories: readonly { id: string; title: string }[];
  value?: string;
}) {
  return (
    <SelectField label="Story" name="story" defaultValue={value}>
      <option value="">All stories</option>
      {stories.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </SelectField>
  );
}
