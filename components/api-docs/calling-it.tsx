import Link from "next/link";
import { PER_MINUTE } from "@/lib/api/rate";

/** What all operations share, once. */
export function CallingIt() {
  return (
    <dl className="max-w-prose space-y-3 text-sm [&_dt]:font-medium [&_dd]:text-muted [&_a]:underline">
      <div>
        <dt>Who calls</dt>
        <dd>
          Send a personal token as <code>Authorization: Bearer …</code>; you make one on{" "}
          <Link href="/account#tokens">your account page</Link>. It may do what its scopes and your role both allow. A
          signed-in browser needs none for reading.
        </dd>
      </div>
      <div>
        <dt>Nothing is overwritten unseen</dt>
        <dd>
          A claim’s answer carries its version as <code>ETag</code>. A decision sends it back in <code>If-Match</code>.
          When somebody was faster you get 412 with their value, who and when, beside yours.
        </dd>
      </div>
      <div>
        <dt>Sending again</dt>
        <dd>
          Give a write an <code>Idempotency-Key</code> of your own (a UUID): after a lost answer the same request has no
          second effect and is answered as the first was.
        </dd>
      </div>
      <div>
        <dt>Pages</dt>
        <dd>
          Lists answer with <code>items</code> and <code>next</code>, the address of the next page (also in the{" "}
          <code>Link</code> header). <code>limit</code> goes up to 100.
        </dd>
      </div>
      <div>
        <dt>Budget</dt>
        <dd>
          {PER_MINUTE} requests a minute for each token. <code>RateLimit-Remaining</code> says what is left,{" "}
          <code>RateLimit-Reset</code> when it begins anew; past it you get 429 with <code>Retry-After</code>.
        </dd>
      </div>
      <div>
        <dt>For programs</dt>
        <dd>
          <a href="/api/openapi.json">/api/openapi.json</a> describes all of this in OpenAPI 3.1, made from the same
          schemas the desk checks with.
        </dd>
      </div>
    </dl>
  );
}
