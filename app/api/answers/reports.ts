import { z } from "zod";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { ReportDocument } from "@/lib/reports/schema";

export const ReportItem = nameSchema(
  "Report",
  z.object({
    id: z.uuid(),
    number: z.number().int(),
    title: z.string(),
    claims: z.number().int(),
    demo: z.boolean(),
    sha256: z.string(),
    frozenBy: z.string(),
    at: Instant,
    signedOffBy: z.string().nullable(),
  }),
);

export const ReportWhole = z.object({
  id: z.uuid(),
  sha256: z.string().describe("Over the RFC 8785 form of `document`."),
  signOff: z.object({ who: z.string(), at: Instant, note: z.string().nullable() }).nullable(),
  document: nameSchema("ReportDocument", ReportDocument),
});

export const ReportPreviewAnswer = z.object({
  words: z.string(),
  claims: z.number().int(),
  byStatus: z.record(z.string(), z.number().int()),
  articles: z.number().int(),
});
