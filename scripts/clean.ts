import { z } from "zod";
import { cleanHtml, cleanText } from "@/lib/articles/clean";
import { isHtmlTooLong, isTextTooLong } from "@/lib/articles/normalise";
import { answerLines } from "./jsonl";

const Common = { id: z.string(), url: z.string().nullish() };
const Input = z.union([z.object({ ...Common, html: z.string() }), z.object({ ...Common, text: z.string() })], {
  error: "it needs an id and either html or text",
});
type Input = z.infer<typeof Input>;

function clean(input: Input): object {
  const { id, url: given } = input;
  const tooLong = "html" in input ? isHtmlTooLong(input.html) : isTextTooLong(input.text);
  if (tooLong) throw new Error("The text is longer than intake accepts.");
  const { url, ...article } =
    "html" in input ? cleanHtml(input.html, { url: given }) : cleanText(input.text, { url: given });
  return { id, ...article, ...(url ? { url } : {}) };
}

if ((await answerLines<Input>(Input, clean)) > 0) process.exitCode = 1;
