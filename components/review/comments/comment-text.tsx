import type { Piece } from "@/lib/review/comments/pieces";

/** Plain words; web addresses can be followed, named people stand out. Nothing of it is ever markup. */
export function CommentText({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <p className="whitespace-pre-line break-words" dir="auto">
      {pieces.map(({ kind, text }) => {
        const key = at;
        at += text.length;
        if (kind === "text") return text;
        if (kind === "mention")
          return (
            <strong key={key} className="rounded bg-accent-soft px-1 font-medium">
              {text}
            </strong>
          );
        return (
          <a key={key} href={text} rel="noreferrer noopener nofollow" target="_blank">
            {text}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        );
      })}
    </p>
  );
}
