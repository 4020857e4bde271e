import type { FunctionEntry } from "./function-entry";
import { COMPARISONS } from "./functions/comparisons";
import { COUNT } from "./functions/count";
import { DUE } from "./functions/due";
import { PARTICIPANTS } from "./functions/participants";
import { RATES } from "./functions/rates";
import { TABLES } from "./functions/tables";
import { TARGETS } from "./functions/targets";

/** Functions under one heading of the documentation. */
interface Section {
  readonly title: string;
  readonly functions: readonly FunctionEntry[];
}

/** The sections of the documentation, in its order. */
export const SECTIONS: readonly Section[] = [
  { title: "Rates", functions: RATES },
  { title: "Counts, targets and status", functions: [COUNT, ...TARGETS] },
  { title: "Groups", functions: COMPARISONS },
  { title: "Tables", functions: [...TABLES, PARTICIPANTS, DUE] },
];

/**
 * Every function of the workbook. Excel's description of them (functions.json), their registration with Excel, the
 * documentation and the pane's view are all made from this list.
 */
export const FUNCTIONS: readonly FunctionEntry[] = SECTIONS.flatMap(({ functions }) => functions);
