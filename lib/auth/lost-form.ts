import { headers } from "next/headers";

/**
 * What somebody wrote into a form whose session had ended meanwhile: by the request that brought it, and gone with it. Without
 * JavaScript the form's page is drawn in the same request, and shows it in place of sending the person away to sign in. Nothing of
 * it is stored, and nobody else is ever shown it.
 */
const lost = new WeakMap<object, string[]>();

/** Codes and numbers are chosen again in a moment; only what was written is worth showing. */
const isWritten = (value: string) => /\s/.test(value.trim());

/** Called by an action that was refused for want of a session. With JavaScript the page is still there, and what it holds. */
export async function keepLostForm(typed: Record<string, string>): Promise<void> {
  const sent = await headers();
  const texts = Object.values(typed).filter(isWritten);
  if (texts.length > 0 && !sent.has("next-action")) lost.set(sent, texts);
}

export async function getLostForm(): Promise<{ texts: string[]; from: string | undefined } | null> {
  const sent = await headers();
  const texts = lost.get(sent);
  return texts ? { texts, from: sent.get("referer") ?? undefined } : null;
}
