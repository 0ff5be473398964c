import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ArticleView } from "../article-view";
import type { WarningCode } from "../warnings/warning";

const NAME = { select: { name: true } } as const;

/** An article in its latest version with what is known about it, or null when there is none. */
export async function getArticle(viewer: Viewer, id: string): Promise<ArticleView | null> {
  authorize(viewer, "desk:read");
  if (!z.uuid().safeParse(id).success) return null;
  const article = await db.article.findUnique({
    where: { id },
    select: {
      id: true,
      demo: true,
      createdAt: true,
      creator: NAME,
      story: { select: { id: true, title: true } },
      dates: { orderBy: { number: "desc" }, include: { setter: NAME } },
      withdrawal: { include: { person: NAME } },
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        omit: { raw: true },
        include: {
          warnings: { orderBy: { ordinal: "asc" } },
          readings: { orderBy: { createdAt: "desc" }, take: 1, select: { engineVersion: true, createdAt: true } },
        },
      },
    },
  });
  const version = article?.versions[0];
  if (!article || !version) return null;
  const { creator, dates, withdrawal } = article;
  const { warnings, readings, ...text } = version;
  return {
    id: article.id,
    demo: article.demo,
    story: article.story,
    addedAt: article.createdAt,
    addedBy: creator.name,
    dates: dates.map(({ setter, ...date }) => ({ ...date, setBy: setter.name })),
    withdrawal: withdrawal && { reason: withdrawal.reason, by: withdrawal.person.name, at: withdrawal.createdAt },
    version: {
      ...text,
      warnings: warnings.map(({ code, ...warning }) => ({ ...warning, code: code as WarningCode })),
      engineVersion: readings[0]?.engineVersion ?? null,
      readAt: readings[0]?.createdAt ?? null,
    },
  };
}
