/**
 * Where a text comes from, in one form: its publisher, else its address, else "". The same text from the same origin is
 * one article; the same wire copy at two outlets is two.
 */
export function originKey({ publisher, url }: { publisher: string | null; url: string | null }): string {
  if (publisher) return `publisher:${normalisePublisher(publisher)}`;
  return url ? `url:${normaliseAddress(url)}` : "";
}

function normalisePublisher(publisher: string): string {
  return publisher
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "");
}

/** Host and path: what follows them mostly says how a reader came there. */
function normaliseAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}`;
}
