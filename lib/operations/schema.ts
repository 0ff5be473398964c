import { z } from "zod";

/** The number a form carries so that a second press counts once. */
export const OperationId = z.uuid("The form is damaged. Reload the page.");
