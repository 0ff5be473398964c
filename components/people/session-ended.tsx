import { TextArea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page";

/** In place of a page whose form was sent after the session had ended: what was written is shown once more, to be copied. */
export function SessionEnded({ texts, path }: { texts: readonly string[]; path: string }) {
  return (
    <>
      <PageHeader title="Your session has ended" />
      <div className="max-w-prose space-y-4">
        <Notice tone="error">
          Nothing was saved. What you wrote is kept on this page only: copy it before you leave.
        </Notice>
        {texts.map((text, index) => (
          <TextArea
            key={text}
            label={texts.length === 1 ? "What you wrote" : `What you wrote, ${index + 1} of ${texts.length}`}
            defaultValue={text}
            readOnly
            rows={Math.min(12, 2 + Math.ceil(text.length / 60))}
          />
        ))}
        <p>
          Then{" "}
          <a href={`/sign-in?next=${encodeURIComponent(path)}`} className="underline">
            sign in
          </a>{" "}
          and send it again.
        </p>
      </div>
    </>
  );
}
