import { z } from "zod";
import { OperationId } from "@/lib/operations/schema";

/** A short word or two in lower case, letters and digits of any script: “needs map”, “gaza-strip”. */
export const TagWord = z
  .string("Type a tag.")
  .transform((text) => text.normalize("NFC").trim().replace(/\s+/g, " ").replace(/^#/, "").toLowerCase())
  .pipe(
    z
      .string()
      .max(40, "A tag has at most 40 characters.")
      .regex(
        /^[\p{L}\p{N}](?:[\p{L}\p{N} _-]*[\p{L}\p{N}])?$/u,
        "A tag is letters and digits, with spaces or hyphens between.",
      ),
  );

export const TagChange = z.object({ operationId: OperationId, claimId: z.uuid(), tag: TagWord });
export type TagChange = z.infer<typeof TagChange>;
