import { useEffect, useState } from "react";
import { findFixes } from "../app/fix-cells";
import { explained } from "../excel/explained";
import type { CheckedFixes } from "../register/harmless-fixes";
import type { ReportInput } from "../report/report-input";

/** Cells that can be fixed and those that are better left, or why they could not be looked for. */
export interface FoundFixes extends CheckedFixes {
  readonly fault: string;
}

const NO_FIXES: CheckedFixes = { harmless: [], refused: [] };

/**
 * Looks for cells that can be fixed whenever the tables have been read again, as the user may have fixed cells by hand, and after every fix
 * or undo, as the tables cannot be read during a refresh.
 *
 * @param isFixing whether a fix or an undo is under way
 */
export function useFixes(report: ReportInput, isFixing: boolean): FoundFixes {
  const [found, setFound] = useState<FoundFixes>({ ...NO_FIXES, fault: "" });
  useEffect(() => {
    let isCurrent = true;
    findFixes().then(
      (checked) => isCurrent && setFound({ ...checked, fault: "" }),
      async (error: unknown) => {
        const fault = await explained(error);
        if (isCurrent) setFound({ ...NO_FIXES, fault });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [report, isFixing]);
  return found;
}
