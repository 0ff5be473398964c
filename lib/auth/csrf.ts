import { createHash } from "node:crypto";

/**
 * next-auth's own double-submit token: the cookie holds `token|sha256(token + secret)`, the form the token. next-auth makes it
 * on its own routes only; making it here lets the sign-in form work without JavaScript.
 */
export const SECURE_COOKIES = process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
/** next-auth's name for the session cookie. */
export const SESSION_COOKIE = `${SECURE_COOKIES ? "__Secure-" : ""}next-auth.session-token`;
/** Where next-auth keeps the page somebody wanted: after a refusal its address is no longer in the query. */
export const CALLBACK_COOKIE = `${SECURE_COOKIES ? "__Secure-" : ""}next-auth.callback-url`;
export const CSRF_COOKIE = `${SECURE_COOKIES ? "__Host-" : ""}next-auth.csrf-token`;

const digest = (token: string) => createHash("sha256").update(`${token}${process.env.NEXTAUTH_SECRET}`).digest("hex");

export function csrfCookieValue(token: string): string {
  return `${token}|${digest(token)}`;
}

/** The form's half of the cookie, or null when the cookie is missing or not ours. */
export function csrfToken(cookie: string | undefined): string | null {
  const [token, hash] = (cookie ?? "").split("|");
  return token && hash === digest(token) ? token : null;
}
