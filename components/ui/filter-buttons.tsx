import Link from "next/link";
import { Button, buttonClass } from "./button";

/** The end of a filter form: show what matches, or everything again. */
export function FilterButtons({ clear }: { clear: string }) {
  return (
    <div className="flex gap-2 max-sm:justify-self-start">
      <Button type="submit" look="primary">
        Show
      </Button>
      <Link href={clear} className={buttonClass("quiet")}>
        Clear
      </Link>
    </div>
  );
}
