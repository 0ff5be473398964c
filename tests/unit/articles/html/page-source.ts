/** Paragraphs of a made-up report, long enough to be taken for prose. */
export const PARAGRAPHS = [
  "The old harbour bridge was reopened on Friday after eleven months of repairs, the port authority said in a statement.",
  "Two lanes will stay closed until the spring, when the last of the corroded cables is to be replaced by a local firm.",
  "“We have waited a long time for this,” said the port's director, who walked across the bridge with the repair crews.",
];

type Parts = { head?: string; before?: string; body?: string; after?: string };

export const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n");

/** A page as a news site would serve it, with the parts a test cares about. */
export function page({
  head = "",
  before = "",
  body = `<div class="article-body">${paragraphs}</div>`,
  after = "",
}: Parts = {}): string {
  return `<!doctype html><html><head><title>Harbour bridge reopens | The Harbour Post</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${before}<article><h1>Harbour bridge reopens</h1>${body}</article>${after}
<footer>© 2023 The Harbour Post. All rights reserved.</footer></body></html>`;
}
