import { correctedTable } from "../../fixtures/published-report";
import { ask } from "./ask";
import type { Case } from "./case";
import { CHARACTERISTICS } from "./published";

/** Where the report publishes counts by group. */
const BREAKDOWNS = { recruited: 1, fsm: 2, "non-white-british": 3, "within-time": 4 } as const;

/** Counts of every group that the report publishes, of every qualification and year. */
export function breakdownCases(): Case[] {
  return Object.entries(BREAKDOWNS).flatMap(([measure, metric]) =>
    CHARACTERISTICS.flatMap((characteristic) => {
      const { columns, rows } = correctedTable(metric, characteristic);
      return rows
        .filter(({ label }) => label !== "Total")
        .flatMap(({ label, cells }) =>
          columns.map(([year, code], at) => ({
            formula: ask("COUNT", measure, code === "Total" ? undefined : code, year, characteristic, label),
            expected: Number(cells[at]),
          })),
        );
    }),
  );
}
