import type { ErrorCode } from "@/lib/errors";

export type FileAnswer =
  | { kept: string }
  | { error: { code: ErrorCode | "bug"; sentence: string; fields?: Record<string, string> } };

const LOST =
  "The desk did not answer, so it is not certain that the file was kept. Send it again: the same sending is never kept twice.";

/** Sends the form and tells how much has left, from 0 to 1. `fetch` cannot tell that; the older request can. */
export function sendFile(form: FormData, tell: (share: number) => void): Promise<FileAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/evidence");
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => total > 0 && tell(loaded / total);
    request.onload = () => resolve(readAnswer(request.responseText));
    request.onerror = () => resolve({ error: { code: "unavailable", sentence: LOST } });
    request.send(form);
  });
}

function readAnswer(text: string): FileAnswer {
  try {
    const answer = JSON.parse(text) as { name: string } | Extract<FileAnswer, { error: object }>;
    return "error" in answer ? answer : { kept: answer.name };
  } catch {
    return { error: { code: "unavailable", sentence: LOST } };
  }
}
