import { type ComponentProps, type ReactNode, useId } from "react";

const CONTROL =
  "min-h-9 w-full rounded-md border border-line-strong px-2.5 py-1.5 text-sm placeholder:text-muted aria-[invalid=true]:border-refuted";

type FieldProps = { label: string; hint?: string; error?: string };

/** A label, its control, a hint and an error, tied together for every kind of reader. */
function Field({ label, hint, error, id, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm text-refuted">
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, { hint, error }: FieldProps) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": ids || undefined,
    className: CONTROL,
  } as const;
}

export function TextField({ label, hint, error, ...rest }: FieldProps & ComponentProps<"input">) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      <input type="text" {...rest} {...described(id, { label, hint, error })} />
    </Field>
  );
}

export function TextArea({ label, hint, error, ...rest }: FieldProps & ComponentProps<"textarea">) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      <textarea rows={3} {...rest} {...described(id, { label, hint, error })} />
    </Field>
  );
}

export function SelectField({ label, hint, error, children, ...rest }: FieldProps & ComponentProps<"select">) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {/* React resets a form to its first defaults after an action; a select only follows a new default when it is new. */}
      <select key={String(rest.defaultValue)} {...rest} {...described(id, { label, hint, error })}>
        {children}
      </select>
    </Field>
  );
}
