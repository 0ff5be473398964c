"use server";

import { defineAction } from "@/lib/action";
import { markClaim } from "./marking/mutations";
import { MarkedClaim } from "./marking/schema";

export const markClaimAction = defineAction(MarkedClaim, markClaim, {
  to: ({ claimId, articleId }) => `/articles/${articleId}?claim=${claimId}#claim-${claimId}`,
});
