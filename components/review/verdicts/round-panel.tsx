import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { RoundView } from "@/lib/review/verdicts/queries";
import { OpenVerdictForm } from "./open-verdict-form";
import { VerdictCard, VerdictPair } from "./verdict-card";

type Props = { round: RoundView; claimId: string; timeZone: string };

/** Above the decision form: how the claim stands between two people, and no more of a first verdict than the viewer may know. */
export function RoundPanel({ round, claimId, timeZone }: Props) {
  if (round.round === "none") {
    if (!round.needsTwo) return null;
    return (
      <Framed>
        Two people decide claims of this kind. Yours is the first verdict; it stays sealed until the second is in.
      </Framed>
    );
  }
  const [first] = round.verdicts;
  if (round.round === "settle") {
    return (
      <Framed tone="caution">
        <p>
          Two readers disagree.{" "}
          {round.mayDecide ? "Your decision settles it." : "A chief who gave neither verdict settles it."}
        </p>
        <VerdictPair verdicts={round.verdicts} timeZone={timeZone} />
      </Framed>
    );
  }
  if (round.mine) {
    return (
      <Framed>
        <p>
          Your first verdict is in and waits for a second reader. Until then only you and a chief who opens it see it.
        </p>
        {first && (
          <div className="mt-2">
            <VerdictCard verdict={first} title="Your verdict" timeZone={timeZone} />
          </div>
        )}
      </Framed>
    );
  }
  return (
    <Framed>
      <p>
        <strong>A first verdict is in</strong>, by {round.firstReader}.{" "}
        {round.mayDecide
          ? "Yours is the second: decide without knowing it."
          : "You opened it: somebody who has not gives the second."}
      </p>
      {first && (
        <div className="mt-2">
          <VerdictCard verdict={first} title="First verdict" timeZone={timeZone} />
        </div>
      )}
      {round.mayOpen && <OpenVerdictForm claimId={claimId} operationId={crypto.randomUUID()} />}
    </Framed>
  );
}

function Framed({ tone, children }: { tone?: "caution"; children: ReactNode }) {
  return (
    <div className="mb-3">
      <Notice tone={tone} still>
        {children}
      </Notice>
    </div>
  );
}
