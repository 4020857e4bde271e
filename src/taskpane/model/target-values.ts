import type { TargetEntry } from "../../excel/write-target";
import { academicYearLabel } from "../../register/cells/academic-year";
import { MILLION } from "../../register/cells/read-number";
import type { Target } from "../../register/readers/target";
import { QUALIFICATIONS } from "../../register/words/qualifications";

/** Which target of the workbook: that of a qualification ("NPQH"), an academic year ("2017/18") and a column. */
export type TargetPlace = Omit<TargetEntry, "value">;

/** A target as it is shown in its field: people, or a percentage without its sign; "" where there is none. */
export function targetText(targets: readonly Target[], { year, qualification, field }: TargetPlace): string {
  const target = targets.find(
    (one) => academicYearLabel(one.year) === year && QUALIFICATIONS[one.qualification].code === qualification,
  );
  if (target === undefined) return "";
  const millionths = field === "fsmTarget" ? target.fsm : target.nonWhiteBritish;
  const value = field === "recruitmentTarget" ? target.recruitment : millionths && millionths / MILLION;
  return value === null ? "" : String(value);
}
