/**
 * `npm run -s clean < pages.jsonl`: one page or text a line in, one cleaned article with its warnings a line out, in order.
 * A bad line becomes `{"id"?, "error", "line"}` on stderr, the rest goes on, and the exit code is 1.
 */
import { z } from "zod";
import { type CleanedArticle, cleanPage, cleanText } from "@/lib/articles/clean";
import { parsePage } from "@/lib/articles/html/parse-page";
import { isHtmlTooLong, isTextTooLong } from "@/lib/articles/normalise";
import { answerLines } from "./jsonl";

const Common = { id: z.string(), url: z.string().nullish() };
const Input = z.union([z.object({ ...Common, html: z.string() }), z.object({ ...Common, text: z.string() })], {
  error: "it needs an id and either html or text",
});
type Input = z.infer<typeof Input>;

function clean(input: Input): object {
  const article = "html" in input ? cleanHtml(input.html, input.url) : cleanPasted(input.text, input.url);
  const { title, byline, publisher, published, text, warnings } = article;
  return { id: input.id, title, byline, publisher, published, text, warnings };
}

/** In this thread: the command reads pages that its user chose, and a thread for each would halve its speed. */
function cleanHtml(html: string, url?: string | null): CleanedArticle {
  if (isHtmlTooLong(html)) throw new Error("The page is longer than intake accepts.");
  return cleanPage(parsePage(html, { url }), { url });
}

function cleanPasted(text: string, url?: string | null): CleanedArticle {
  if (isTextTooLong(text)) throw new Error("The text is longer than intake accepts.");
  return cleanText(text, { url });
}

if ((await answerLines<Input>(Input, clean)) > 0) process.exitCode = 1;
