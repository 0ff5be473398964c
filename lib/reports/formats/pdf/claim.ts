import { judgementWords } from "@/lib/claims/judgement";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { KIND_WORDS, ORIGIN_WORDS } from "@/lib/claims/words";
import { formatInstant } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";
import { BASIS_WORDS } from "@/lib/review/schema";
import type { ReportClaim, ReportDocument } from "../../schema";
import { evidenceWords, verdictWords } from "../../words";
import { MUTED, type Paper } from "./page";

const word = (status: string) => STATUS_WORDS[status as Status]?.word ?? status;

/** One claim as a block: status and value, the quote, who said it, why it was decided so. */
export function drawClaim(paper: Paper, claim: ReportClaim, { timeZone, articles }: ReportDocument): void {
  const article = articles.find(({ id }) => id === claim.article);
  paper.keepTogether(64);
  paper.paragraph(`${word(claim.status)} · ${KIND_WORDS[claim.kind].one}: ${claim.says}`, { font: "bold", gap: 1 });
  paper.paragraph(`“${claim.quote}”`, { font: "serif", indent: 12, gap: 1 });
  const facts = [
    claim.kind === "casualty" && `according to ${claim.source ?? "the article itself"}`,
    claim.origin === "hand" && ORIGIN_WORDS.hand,
    claim.asOf && `as of ${formatDay(claim.asOf)}`,
  ];
  const where = `${article?.title ?? "article"}, version ${claim.version}, characters ${claim.start}–${claim.end}`;
  paper.paragraph([...facts, where].filter(Boolean).join(" · "), { indent: 12, size: 8, colour: MUTED, gap: 1 });
  if (claim.correction) {
    const { firstReadAs, correctedBy, at, reason } = claim.correction;
    const line = `First read as ${firstReadAs}. Corrected by ${correctedBy}, ${formatInstant(new Date(at), timeZone)}: ${reason}`;
    paper.paragraph(line, { indent: 12, size: 8, gap: 1 });
  }
  for (const decision of claim.history) {
    const basis = decision.basis
      ? ` · ${BASIS_WORDS[decision.basis as keyof typeof BASIS_WORDS] ?? decision.basis}`
      : "";
    const judged = judgementWords(decision);
    const line = `${formatInstant(new Date(decision.at), timeZone)} · ${decision.who}: ${word(decision.from)} → ${word(decision.to)}${basis}${judged ? ` · ${judged}` : ""}`;
    paper.paragraph(decision.reason ? `${line}. ${decision.reason}` : line, { indent: 12, size: 8, gap: 1 });
    for (const verdict of decision.verdicts) {
      paper.paragraph(`Verdict of ${verdictWords(verdict)}`, { indent: 24, size: 8, gap: 1 });
    }
  }
  for (const evidence of claim.evidence) {
    const note = evidence.note ? ` — ${evidence.note}` : "";
    paper.paragraph(`Evidence: ${evidenceWords(evidence)}, read ${formatDay(evidence.accessedOn)}${note}`, {
      indent: 12,
      size: 8,
      gap: 1,
    });
  }
  paper.doc.y += 6;
}
