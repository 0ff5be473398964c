import { randomUUID } from "node:crypto";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { keepLostForm } from "@/lib/auth/lost-form";
import { requireSignedIn } from "@/lib/auth/sessions";
import type { Viewer } from "@/lib/auth/viewer";
import { type ErrorCode, ExpectedError } from "@/lib/errors";
import { log } from "@/lib/log";
import { refuseForeign } from "@/lib/same-site";

/** What a form is told: done, or why not, with what was typed so that nothing has to be typed twice. */
export type ActionState<R = unknown> =
  | { status: "idle" }
  | { status: "done"; result: R }
  | {
      status: "failed";
      code: ErrorCode | "bug";
      sentence: string;
      fields: Record<string, string>;
      details?: Record<string, string | number | null>;
      typed: Record<string, string>;
      /** Of fields sent more than once, such as ticked rows, everything that was sent. */
      repeated?: Record<string, string[]>;
    };

export type Action<R> = (previous: ActionState<R>, form: FormData) => Promise<ActionState<R>>;

type Options<R> = {
  /** Where a success leads; without it the form shows `result` in place. */
  to?: (result: R) => string;
  /** The answer brings no newly drawn page along: whoever asked draws what follows. */
  bare?: boolean;
};

/**
 * The one door from a form to a mutation: session, then zod, then the mutation, which checks the role. Next runs an action
 * whose id is posted to any page, so nothing here relies on the page it was drawn on. Works without JavaScript.
 */
export function defineAction<S extends z.ZodType, R>(
  schema: S,
  mutation: (viewer: Viewer, input: z.output<S>) => Promise<R>,
  options: Options<R> = {},
): Action<R> {
  return async (_previous, form) => {
    const typed = textFields(form);
    let result: R;
    try {
      await refuseOtherSites();
      const viewer = await requireSignedIn();
      const input = schema.safeParse(formObject(form));
      if (!input.success) return { ...invalid<R>(input.error, typed), ...repeatedFields(form) };
      result = await mutation(viewer, input.data);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof ExpectedError && error.code === "signed-out") await keepLostForm(typed);
      return { ...failure<R>(error, typed), ...repeatedFields(form) };
    }
    if (options.to) redirect(options.to(result));
    if (!options.bare) refresh();
    return { status: "done", result };
  };
}

/** Next lets a post without an Origin through; a browser that knows the post came from elsewhere says so. */
export async function refuseOtherSites(): Promise<void> {
  refuseForeign(await headers());
}

export function failure<R>(error: unknown, typed: Record<string, string> = {}): ActionState<R> {
  if (error instanceof ExpectedError) {
    const { code, message, details } = error;
    return { status: "failed", code, sentence: message, fields: {}, details, typed };
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, "an action failed");
  const sentence = `Something went wrong and nothing was changed. Try again; if it stays, tell an admin the reference ${reference}.`;
  return { status: "failed", code: "bug", sentence, fields: {}, typed };
}

export function invalid<R>(error: z.ZodError, typed: Record<string, string> = {}): ActionState<R> {
  const { fieldErrors, formErrors } = z.flattenError(error) as {
    fieldErrors: Record<string, string[]>;
    formErrors: string[];
  };
  const fields = Object.fromEntries(Object.entries(fieldErrors).map(([name, messages]) => [name, messages[0] ?? ""]));
  const sentence = formErrors[0] ?? Object.values(fields)[0] ?? "Something in the form is not right.";
  return { status: "failed", code: "invalid", sentence, fields, typed };
}

function repeatedFields(form: FormData): { repeated?: Record<string, string[]> } {
  const names = [...new Set(form.keys())].filter((name) => form.getAll(name).length > 1 && !NEVER_ECHOED.test(name));
  if (names.length === 0) return {};
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return { repeated: Object.fromEntries(names.map((name) => [name, texts(name)])) };
}

/** A field named twice becomes a list; files stay files; an empty text field counts as not filled in. */
function formObject(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).map((value) => (typeof value === "string" ? readText(value) : value));
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** PostgreSQL refuses NUL in any text; nobody types one. */
function readText(value: string): string | undefined {
  return value.replaceAll("\0", "") || undefined;
}

const NEVER_ECHOED = /password|current|repeated|token/;

function textFields(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter(
    ([name, value]) => typeof value === "string" && !name.startsWith("$ACTION") && !NEVER_ECHOED.test(name),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
