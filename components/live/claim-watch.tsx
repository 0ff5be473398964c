"use client";

import { Eye } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { STATUS_WORDS } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";
import { stayHere } from "./page-state";
import { useClaimBeat } from "./use-claim-beat";

type Props = {
  claimId: string;
  /** The version of the claim's state that the page shows. */
  version: number;
  timeZone: string;
  /** The address that keeps this claim in front, where the page's own may mean another. */
  here?: string;
  /** In the queue a single key decides: the claim in front changes only when its reader asks for it. */
  holds?: boolean;
};

/** Who else looks at the claim in front, and what was decided elsewhere since the page was drawn. Announced politely. */
export function ClaimWatch({ claimId, version, timeZone, here, holds = false }: Props) {
  const router = useRouter();
  const { people, latest } = useClaimBeat(claimId);
  const [known, setKnown] = useState({ claimId, version });
  // Told also when the page was drawn anew meanwhile: whoever looked at it wants to know why it changed.
  if (known.claimId !== claimId) setKnown({ claimId, version });
  const elsewhere = latest && latest.version > known.version && !latest.mine ? latest : null;
  const isShown = elsewhere !== null && elsewhere.version <= version;
  return (
    <div
      data-live-claim={claimId}
      data-live-version={version}
      data-live-here={here}
      data-live-holds={holds || undefined}
      data-live-hold={(holds && elsewhere !== null && !isShown) || undefined}
      className="no-print mb-2 min-h-7 space-y-2"
    >
      <p role="status" className="flex min-h-6 items-center gap-1.5 text-sm text-muted">
        {people.length > 0 && (
          <>
            <Eye className="size-4 shrink-0" aria-hidden="true" />
            {companyWords(people)}
          </>
        )}
      </p>
      {elsewhere && (
        <Notice tone="caution">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p>
              Decided elsewhere: <strong>{STATUS_WORDS[elsewhere.to].word}</strong> by {elsewhere.who},{" "}
              {formatTime(new Date(elsewhere.at), timeZone)}.
              {elsewhere.reason && ` “${elsewhere.reason.slice(0, 160)}”`}
            </p>
            {!isShown && (
              <Button
                onClick={() => {
                  setKnown({ claimId, version: elsewhere.version });
                  stayHere();
                  router.refresh();
                }}
              >
                Show it as it is now
              </Button>
            )}
          </div>
        </Notice>
      )}
    </div>
  );
}

function companyWords(people: readonly string[]): string {
  const [first, second, ...others] = people;
  if (!second) return `${first} is looking at this claim too.`;
  if (others.length === 0) return `${first} and ${second} are looking at this claim too.`;
  return `${first}, ${second} and ${others.length} more are looking at this claim too.`;
}
