import { correctedTable } from "../../fixtures/published-report";
import { ask } from "./ask";
import { share, type Case } from "./case";
import { CHARACTERISTICS, FIRST_YEAR } from "./published";
import { groupOf, HOLDS, isIn, type Sample } from "./sample";

const NOBODY = "There are no matching participants.";

/** Shares by group. What the report does not publish by group is counted by hand. */
export function groupCases({ people }: Sample): Case[] {
  return CHARACTERISTICS.flatMap((characteristic) => {
    const cellOf = (metric: number, group: string, code: string): number => {
      const { columns, rows } = correctedTable(metric, characteristic);
      const at = columns.findIndex(([year, column]) => year === FIRST_YEAR && column === code);
      return Number(rows.find(({ label }) => label === group)?.cells[at]);
    };
    const groups = correctedTable(1, characteristic).rows.filter(({ label }) => label !== "Total");
    return groups.flatMap(({ label: group }) =>
      ["NPQH", undefined].flatMap((code) => {
        const scope = [code, FIRST_YEAR, characteristic, group] as const;
        const ofGroup = people.filter(
          (person) => isIn(person, code, FIRST_YEAR) && groupOf(person, characteristic) === group,
        );
        const of = (measure: string): number => ofGroup.filter(HOLDS[measure]).length;
        const by = (metric: number): number => cellOf(metric, group, code ?? "Total");
        return [
          { formula: ask("FSM", ...scope), expected: share(by(2), by(1), NOBODY) },
          { formula: ask("NONWHITEBRITISH", ...scope), expected: share(by(3), by(1), NOBODY) },
          {
            formula: ask("WITHINTIME", ...scope),
            expected: share(by(4), of("presented"), "No matching participant has presented for final assessment yet."),
          },
          { formula: ask("RETENTION", ...scope), expected: share(by(1) - of("withdrawn"), by(1), NOBODY) },
          { formula: ask("DEFERRAL", ...scope), expected: share(of("deferred"), by(1), NOBODY) },
          {
            formula: ask("ACHIEVEMENT", ...scope),
            expected: share(of("passed"), of("submitted"), "No matching participant has a final result yet."),
          },
          { formula: ask("COUNT", "withdrawn", ...scope), expected: of("withdrawn") },
          ...["passed", "retained", "failed", "not-presented", "overdue", "below-fsm"].map((measure) => ({
            formula: ask("COUNT", measure, ...scope),
            expected: of(measure),
          })),
        ];
      }),
    );
  });
}
