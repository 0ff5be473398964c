import type { ReactNode } from "react";
import type { ArticleView } from "@/lib/articles/article-view";
import { INTAKE_KIND_WORDS } from "@/lib/articles/words";
import { formatInstant } from "@/lib/clock";

/** What identifies the stored text: where it came from, its hashes, and what read it. */
export function ArticleFacts({ article, timeZone }: { article: ArticleView; timeZone: string }) {
  const { version } = article;
  const facts: [string, ReactNode][] = [
    ["Publisher", version.publisher ?? "not stated"],
    ["Byline", version.byline ?? "not stated"],
    ["Address", version.url ? <Address key="url" url={version.url} /> : "not stated"],
    ["Added", `${formatInstant(article.addedAt, timeZone)} by ${article.addedBy}`],
    [
      "Version",
      `${version.number}, ${INTAKE_KIND_WORDS[version.intakeKind] ?? version.intakeKind}, ${version.encoding}`,
    ],
    ["Length", `${version.lengthUtf16.toLocaleString("en-GB")} UTF-16 code units`],
    ["SHA-256 of the text", <Hash key="body" value={version.bodySha256} />],
    ["SHA-256 of the file", <Hash key="raw" value={version.rawSha256} />],
    [
      "Read by",
      version.engineVersion && version.readAt
        ? `engine ${version.engineVersion}, ${formatInstant(version.readAt, timeZone)}`
        : "nothing yet",
    ],
  ];
  return (
    <dl className="text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="border-t border-line py-1.5 first:border-t-0">
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Hash({ value }: { value: string }) {
  return <code className="break-all text-xs">{value}</code>;
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}
