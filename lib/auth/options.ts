import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { ExpectedError } from "@/lib/errors";
import { log } from "@/lib/log";
import { endSession, signIn } from "./mutations";
import { SignInForm } from "./schema";

/** A working day and its evening; a session row can end it sooner. */
export const SESSION_SECONDS = 12 * 60 * 60;

declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
  interface User {
    sessionId: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

/** `x-forwarded-for` is only a hint (a caller may write it): the throttle counts by e-mail as well. */
function callerAddress(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",")[0]?.trim() ?? "") : "";
}

/** next-auth shows the code in the sign-in page's address; the sentence for it stands there. */
const SIGN_IN_REFUSALS: Partial<Record<string, string>> = { "too-many": "slow-down", unavailable: "unavailable" };

export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: { label: "E-mail", type: "email" }, password: { label: "Password", type: "password" } },
      async authorize(credentials, request) {
        const form = SignInForm.safeParse(credentials);
        if (!form.success) return null;
        try {
          return await signIn({
            ...form.data,
            address: callerAddress(request.headers),
            maxAgeSeconds: SESSION_SECONDS,
          });
        } catch (error) {
          if (!(error instanceof ExpectedError)) log.error({ err: error }, "sign-in failed");
          throw new Error((error instanceof ExpectedError && SIGN_IN_REFUSALS[error.code]) || "unavailable");
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: user.sessionId } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
  events: {
    signOut: async ({ token }) => {
      if (token?.sessionId) await endSession(token.sessionId, "signed-out");
    },
  },
};
