import { BrandMark } from "@/components/ui/brand-mark";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SignInParams } from "@/lib/auth/schema";

const REFUSALS: Record<string, string> = {
  CredentialsSignin: "E-mail or password is not right. Check both and try again.",
  "slow-down": "Too many tries. Wait a minute and try again; nothing is locked.",
  unavailable: "The desk cannot check passwords right now. Try again in a moment.",
};

/** A plain HTML form to next-auth's own address: it works before and without any script. */
export function SignInForm({ csrf, params }: { csrf: string; params: SignInParams }) {
  const refusal = params.error && (REFUSALS[params.error] ?? "Signing in did not work. Try again.");
  return (
    <div className="mx-auto mt-[8vh] max-w-sm">
      <h1 className="flex items-center gap-2 text-2xl font-semibold tracking-tight">
        <BrandMark />
        Sign in to Attest
      </h1>
      <p className="mb-5 mt-1 text-sm text-muted">The verification desk for contested facts.</p>
      <form
        method="post"
        action="/api/auth/callback/credentials"
        className="space-y-4 rounded-lg border border-line bg-panel p-5"
      >
        {refusal && <Notice tone="error">{refusal}</Notice>}
        {params.changed && <Notice tone="done">Your password is set. Sign in with it.</Notice>}
        {params.left && <Notice tone="done">You are signed out.</Notice>}
        <input type="hidden" name="csrfToken" value={csrf} />
        <input type="hidden" name="callbackUrl" value={params.next} />
        <TextField label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
        <SubmitButton working="Signing in…">Sign in</SubmitButton>
      </form>
      <p className="mt-3 text-xs text-muted">Forgotten your password? An admin can send you a link to set a new one.</p>
    </div>
  );
}
