import { TextField } from "@/components/ui/field";

export function NewPasswordFields({ error }: { error: (name: string) => string | undefined }) {
  return (
    <>
      <TextField
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
        hint="At least 12 characters. A few unrelated words are easy to type and hard to guess."
        error={error("password")}
      />
      <TextField
        label="New password again"
        name="repeated"
        type="password"
        autoComplete="new-password"
        required
        maxLength={200}
        error={error("repeated")}
      />
    </>
  );
}
