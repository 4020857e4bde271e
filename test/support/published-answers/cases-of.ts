import { breakdownCases } from "./breakdown-cases";
import type { Case } from "./case";
import { comparisonCases } from "./comparison-cases";
import { groupCases } from "./group-cases";
import type { Sample } from "./sample";
import { scopeCases } from "./scope-cases";
import { spellingCases } from "./spelling-cases";

/** More than 1,500 formulas and what the published report, or a count by hand, says that they show. */
export const casesOf = (of: Sample): Case[] => [
  ...scopeCases(of),
  ...breakdownCases(),
  ...groupCases(of),
  ...comparisonCases(of),
  ...spellingCases(of),
];
