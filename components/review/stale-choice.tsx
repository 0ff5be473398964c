"use client";

import { useRef } from "react";
import { KeyHint } from "@/components/review/queue/key-hint";
import { useKeyOf } from "@/components/review/queue/keys-context";
import { useQueueKeys } from "@/components/review/queue/use-queue-keys";
import { Button, buttonClass } from "@/components/ui/button";
import { type StaleDetails, StaleValues } from "./stale-values";

type Props = {
  details: StaleDetails;
  mine: { to: string | undefined; reason: string | undefined };
  timeZone: string;
  /** Where theirs is seen as it is now. */
  theirs: string;
};

/**
 * A refusal inside the form it refused: both values, and one key each to take theirs or to send mine after it. The form's version
 * must already be theirs; without JavaScript the button posts it and the link leads away.
 */
export function StaleChoice({ details, mine, timeZone, theirs }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const keyOf = useKeyOf();
  useQueueKeys((command) => {
    if (command === "theirs") link.current?.click();
    if (command === "mine") button.current?.click();
  });
  const keys = { theirs: keyOf("theirs"), mine: keyOf("mine") };
  return (
    <div className="space-y-2">
      <StaleValues details={details} mine={mine} timeZone={timeZone} />
      <div className="flex flex-wrap gap-2">
        <a ref={link} href={theirs} className={buttonClass()} aria-keyshortcuts={keys.theirs}>
          Take theirs {keys.theirs && <KeyHint>{keys.theirs}</KeyHint>}
        </a>
        {details.status !== mine.to && (
          <Button ref={button} type="submit" aria-keyshortcuts={keys.mine}>
            Re-apply mine {keys.mine && <KeyHint>{keys.mine}</KeyHint>}
          </Button>
        )}
      </div>
    </div>
  );
}
