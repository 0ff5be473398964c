import type { Grade } from "@/lib/claims/judgement";
import type { Status } from "@/lib/claims/status";
import type { Figure } from "./figure";

/** A stored figure: what the panel shows beside what the figure says. Its `id` is the claim's, its `documentId` the article's. */
export type DeskFigure = Figure & {
  status: Status;
  /** How well it is supported, by the latest decision. */
  grade: Grade | null;
  /** "engine", or "hand" when a person marked it. */
  origin: string;
  /** The first reading in words, where the values are a person's correction. */
  asRead: string | null;
  article: { id: string; title: string; demo: boolean };
  /** The claim's own span in the article's text. */
  claimStart: number;
  claimEnd: number;
  /** When the desk read it. */
  readAt: Date;
};

/** The address of a figure's sentence: the article, scrolled to the mark. */
export function sentenceHref(figure: DeskFigure): string {
  return `/articles/${figure.article.id}?claim=${figure.id}#claim-${figure.id}`;
}

export function claimHref(figure: DeskFigure): string {
  return `/claims/${figure.id}`;
}
