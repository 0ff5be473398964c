import { PROGRESS_TYPE, type ProgressLine } from "@/lib/articles/steps";

const LOST =
  "The desk did not answer, so it is not certain that the article was stored. Send it again: the same text is never stored twice. What you typed is kept.";

/** Sends the form and tells each line of the answer as it arrives; always ends with `done` or `error`. */
export async function sendArticle(form: FormData, tell: (line: ProgressLine) => void): Promise<void> {
  let ended = false;
  const hear = (line: ProgressLine) => {
    ended ||= !("step" in line);
    tell(line);
  };
  try {
    const answer = await fetch("/api/articles", { method: "POST", body: form, headers: { accept: PROGRESS_TYPE } });
    for await (const line of readLines(answer)) hear(line);
  } catch {
    // Said below, as for an answer that broke off.
  }
  if (!ended) hear({ error: { code: "unavailable", sentence: LOST } });
}

async function* readLines(answer: Response): AsyncGenerator<ProgressLine> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done = true, value = "" } = (await reader?.read()) ?? {};
    const lines = (rest + value).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line) yield JSON.parse(line) as ProgressLine;
    if (done) return;
  }
}
