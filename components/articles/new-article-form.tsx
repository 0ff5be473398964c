"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { useDraft } from "@/components/review/use-draft";
import { Button, buttonClass } from "@/components/ui/button";
import { TextArea, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { isTextTooLong, MAX_HTML_BYTES } from "@/lib/articles/normalise";
import type { ProgressLine } from "@/lib/articles/steps";
import { type DoneStep, IntakeProgress } from "./intake-progress";
import { sendArticle } from "./send-article";

type Refusal = Extract<ProgressLine, { error: object }>["error"];

const TOO_LONG =
  "The text is longer than 2 MB, the most that one article may have. Nothing was sent; what you typed is kept. Cut it in two, then add each part.";
const FILE_TOO_LARGE = "The file is larger than 10 MB. Choose a smaller one, or paste the article's text.";

/** What would be refused after a long upload is refused before it. */
function refuseEarly(form: FormData): Refusal | null {
  const text = form.get("text");
  const file = form.get("file");
  if (typeof text === "string" && isTextTooLong(text)) return { code: "too-large", sentence: TOO_LONG };
  if (file instanceof File && file.size > MAX_HTML_BYTES) return { code: "too-large", sentence: FILE_TOO_LARGE };
  return null;
}

/**
 * Sends the article and shows how far it is read. A plain form underneath: without JavaScript it posts and is redirected.
 * Whatever fails, an ended session too, leaves every field as it was; the draft survives a closed tab.
 */
export function NewArticleForm({ operationId, stories }: { operationId: string; stories: { title: string }[] }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft("new-article", form);
  const [operation, setOperation] = useState(operationId);
  const [steps, setSteps] = useState<DoneStep[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const error = (name: string) => refusal?.fields?.[name];

  const refuse = (reason: Refusal) => {
    setSteps(null);
    setRefusal(reason);
    setOperation(crypto.randomUUID());
  };

  const hear = (line: ProgressLine) => {
    if ("step" in line) setSteps((known) => [...(known ?? []), line]);
    else if ("error" in line) refuse(line.error);
    else {
      draft.clear();
      router.push(`/articles/${line.done}?${line.existing ? "existing" : "added"}=1`);
    }
  };

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (steps) return;
    const data = new FormData(event.currentTarget);
    const early = refuseEarly(data);
    if (early) return refuse(early);
    setRefusal(null);
    setSteps([]);
    void sendArticle(data, hear);
  };

  const clear = () => {
    form.current?.reset();
    draft.clear();
    setRefusal(null);
  };

  return (
    <form
      ref={form}
      method="post"
      action="/api/articles"
      encType="multipart/form-data"
      onSubmit={send}
      className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <input type="hidden" name="operationId" value={operation} />
      <div className="space-y-3">
        <TextArea
          label="Text of the article"
          name="text"
          rows={22}
          dir="auto"
          error={error("text")}
          hint="Paste all of it, as it is: cleaning points at what does not belong, and removes nothing from a pasted text. Up to 2 MB."
        />
        <TextField
          label="Or a file"
          name="file"
          type="file"
          accept=".txt,.text,.htm,.html,.xhtml,text/plain,text/html"
          hint="A .txt or .html file, in any encoding. Its bytes are kept as they are."
        />
      </div>
      <div className="space-y-3">
        <TextField
          label="Title"
          name="title"
          maxLength={500}
          error={error("title")}
          hint="Becomes the first paragraph, so that a figure in it is read too. Leave empty if the text begins with it."
        />
        <TextField label="Publisher" name="publisher" maxLength={200} error={error("publisher")} />
        <TextField
          label="Address (URL)"
          name="url"
          type="url"
          maxLength={2000}
          placeholder="https://"
          error={error("url")}
        />
        <TextField label="Byline" name="byline" maxLength={300} error={error("byline")} />
        <TextField
          label="Publication date"
          name="published"
          type="date"
          error={error("published")}
          hint="“On Sunday” gets its date from this one. It can be set later."
        />
        <TextField
          label="Story"
          name="story"
          maxLength={200}
          list="known-stories"
          autoComplete="off"
          error={error("story")}
          hint="A known one, or a new name."
        />
        <datalist id="known-stories">
          {stories.map(({ title }) => (
            <option key={title} value={title} />
          ))}
        </datalist>
        {refusal && <Notice tone="error">{refusal.sentence}</Notice>}
        {steps && <IntakeProgress done={steps} />}
        <div className="flex gap-2">
          <button type="submit" className={buttonClass("primary")} aria-disabled={steps !== null}>
            {steps ? "Reading…" : "Read the article"}
          </button>
          <Button look="quiet" onClick={clear} disabled={steps !== null}>
            Clear the form
          </Button>
        </div>
      </div>
    </form>
  );
}
