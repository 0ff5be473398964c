"use client";

import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page";

/** A bug reached the page. The digest is in the log line of the same failure. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <PageHeader title="Something went wrong" />
      <p className="max-w-prose">
        This page could not be shown. Nothing you saved is lost. Try again; if it stays, tell an admin
        {error.digest ? (
          <>
            {" "}
            the reference <strong className="font-mono">{error.digest}</strong>: it finds the line in the log.
          </>
        ) : (
          " when it happened."
        )}
      </p>
      <div className="mt-4">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      </div>
    </>
  );
}
