"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { ACCEPTED_FILES, MAX_FILE_BYTES } from "@/lib/review/evidence/file-kinds";
import { type FileAnswer, sendFile } from "./send-file";

const TOO_LARGE: FileAnswer = {
  error: { code: "too-large", sentence: "The file is larger than 10 MB. Nothing was sent." },
};

/** A file as evidence, with how much of it has been sent. A plain form underneath: without JavaScript it posts and comes back. */
export function EvidenceFileForm({
  claimId,
  operationId,
  today,
}: {
  claimId: string;
  operationId: string;
  today: string;
}) {
  const router = useRouter();
  const messageId = useId();
  // Of its own: the page's number may have served the form for a link meanwhile.
  const operation = useRef<string>(null);
  const [share, setShare] = useState<number | null>(null);
  const [answer, setAnswer] = useState<FileAnswer | null>(null);
  const error = answer && "error" in answer ? answer.error : null;

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (share !== null) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const file = data.get("file");
    setAnswer(null);
    if (file instanceof File && file.size > MAX_FILE_BYTES) return setAnswer(TOO_LARGE);
    operation.current ??= crypto.randomUUID();
    data.set("operationId", operation.current);
    setShare(0);
    const told = await sendFile(data, setShare);
    setShare(null);
    setAnswer(told);
    // A sending that may have arrived keeps its number: sent again, it is known.
    if ("error" in told && told.error.code === "unavailable") return;
    operation.current = null;
    if ("error" in told) return;
    form.reset();
    router.refresh();
  };

  return (
    <details className="mt-2">
      <summary className="text-sm font-medium">Add a file</summary>
      <form
        method="post"
        action="/api/evidence"
        encType="multipart/form-data"
        onSubmit={send}
        aria-label="Add a file as evidence"
        aria-describedby={answer ? messageId : undefined}
        className="mt-2 space-y-3"
      >
        <input type="hidden" name="operationId" value={operationId} />
        <input type="hidden" name="claimId" value={claimId} />
        {answer && (
          <div id={messageId}>
            {error ? (
              <Notice tone="error">{error.sentence}</Notice>
            ) : (
              <Notice tone="done">“{"kept" in answer && answer.kept}” was added to the evidence.</Notice>
            )}
          </div>
        )}
        <TextField
          label="File"
          name="file"
          type="file"
          required
          accept={ACCEPTED_FILES}
          error={error?.fields?.file}
          hint="PDF, PNG, JPEG, WebP, text, CSV or HTML, up to 10 MB. Kept as it is, with its SHA-256."
        />
        <TextField
          label="Seen on"
          name="accessedOn"
          type="date"
          required
          defaultValue={today}
          error={error?.fields?.accessedOn}
        />
        <TextField label="Note on the file" name="note" maxLength={2000} error={error?.fields?.note} />
        {share !== null && (
          <div className="text-sm" aria-live="polite">
            <progress className="w-full accent-accent" value={share} aria-label="Sent so far" />
            {share < 1 ? "Sending…" : "Checking the file…"}
          </div>
        )}
        <Button type="submit" look="primary" aria-disabled={share !== null}>
          Add the file
        </Button>
      </form>
    </details>
  );
}
