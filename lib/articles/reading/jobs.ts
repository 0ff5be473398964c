import { extractWithLayers } from "@/lib/extraction";
import { type Claim, ENGINE_VERSION, type SourceDocument } from "@/lib/extraction/schema";
import { type CleanedArticle, cleanPage, cleanText } from "../clean";
import type { Page } from "../html/page";

export type Reading = { claims: Claim[]; sentences: { start: number; end: number }[] };

/** What reading an article takes, as work that can be done in this thread or in another: plain data in, plain data out. */
export type Job =
  | { job: "cleanText"; raw: string; url: string | null }
  | { job: "cleanPage"; page: Page; url: string | null }
  | { job: "read"; source: SourceDocument };
export type Done = { cleanText: CleanedArticle; cleanPage: CleanedArticle; read: Reading };

export function doJob(job: Job): Done[Job["job"]] {
  if (job.job === "cleanText") return cleanText(job.raw, job);
  if (job.job === "cleanPage") return cleanPage(job.page, job);
  const { claims, sentences } = extractWithLayers(job.source);
  return { claims, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}

/** Which engine a thread has loaded: the files may be newer than the server that started it. */
export const engine = ENGINE_VERSION;
