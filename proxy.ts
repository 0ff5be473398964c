import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { CSRF_COOKIE, csrfCookieValue, csrfToken, SECURE_COOKIES } from "@/lib/auth/csrf";

/**
 * Security headers for every page, with a fresh nonce for its scripts. It guards nothing else: sessions and roles are checked
 * in the functions that touch the data.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const development = process.env.NODE_ENV === "development";
  const policy = isKeptFile(request)
    ? KEPT_FILE_POLICY
    : [
        "default-src 'self'",
        `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
        `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
        // Chart libraries position their parts with style attributes; scripts never come from one.
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join("; ");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const csrf = signInCsrf(request);
  if (csrf) headers.set("cookie", [request.headers.get("cookie"), `${CSRF_COOKIE}=${csrf}`].filter(Boolean).join("; "));

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("x-robots-tag", "noindex, nofollow");
  response.headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  if (csrf)
    response.cookies.set(CSRF_COOKIE, csrf, { httpOnly: true, sameSite: "lax", path: "/", secure: SECURE_COOKIES });
  return response;
}

/** Somebody else's file: whatever a browser makes of it, nothing in it runs, loads or sends anything. */
const KEPT_FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

function isKeptFile(request: NextRequest): boolean {
  return request.nextUrl.pathname.startsWith("/api/evidence/");
}

/** The sign-in form is plain HTML: its token must be there before any script runs. */
function signInCsrf(request: NextRequest): string | null {
  if (request.nextUrl.pathname !== "/sign-in" || csrfToken(request.cookies.get(CSRF_COOKIE)?.value)) return null;
  return csrfCookieValue(randomBytes(32).toString("hex"));
}

export const config = { matcher: "/((?!_next/static|_next/image|favicon.ico|icon.svg).*)" };
