/** What could not be changed and why, one line a reason, as the server wrote it. */
export function RefusalLines({ lines }: { lines: string | number | null | undefined }) {
  if (typeof lines !== "string" || lines === "") return null;
  return (
    <ul className="my-1 list-disc pl-5">
      {lines.split("\n").map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
