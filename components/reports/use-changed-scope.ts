import { useEffect, useState } from "react";
import type { ReportScope } from "@/lib/reports/schema";
import { SCOPE_FORM } from "./scope-form-id";

/** Whether something else is chosen in the scope's form than the preview shows. */
export function useChangedScope(scope: ReportScope): boolean {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const form = document.getElementById(SCOPE_FORM);
    if (!(form instanceof HTMLFormElement)) return;
    const look = () =>
      setChanged([...new FormData(form)].some(([name, value]) => value !== (scope[name as keyof ReportScope] ?? "")));
    look();
    form.addEventListener("change", look);
    return () => form.removeEventListener("change", look);
  }, [scope]);
  return changed;
}
