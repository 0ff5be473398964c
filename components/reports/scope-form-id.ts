/** The form that chooses what a report covers, for whoever freezes it. */
export const SCOPE_FORM = "report-scope";
