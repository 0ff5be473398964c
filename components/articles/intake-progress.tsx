import { CircleCheck, LoaderCircle } from "lucide-react";
import { INTAKE_STEPS, type IntakeStep } from "@/lib/articles/steps";
import { STEP_WORDS } from "@/lib/articles/words";

export type DoneStep = { step: IntakeStep; count?: number };

const COUNTED: Partial<Record<IntakeStep, (count: number) => string>> = {
  cleaned: (count) => (count === 1 ? "1 warning" : `${count.toLocaleString("en-GB")} warnings`),
  read: (count) => (count === 1 ? "1 claim" : `${count.toLocaleString("en-GB")} claims`),
};

/** What has been done with the article so far, and what is being done now. */
export function IntakeProgress({ done }: { done: DoneStep[] }) {
  return (
    <ol aria-live="polite" className="space-y-1 rounded-md border border-line bg-panel p-3 text-sm">
      {INTAKE_STEPS.slice(0, done.length + 1).map((step) => {
        const finished = done.find((one) => one.step === step);
        const Icon = finished ? CircleCheck : LoaderCircle;
        return (
          <li key={step} className="flex items-center gap-2">
            <Icon className={`size-4 ${finished ? "text-verified" : "animate-spin text-muted"}`} aria-hidden="true" />
            <span className={finished ? "" : "text-muted"}>
              {STEP_WORDS[step][finished ? "done" : "now"]}
              {finished?.count !== undefined && `: ${COUNTED[step]?.(finished.count)}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
