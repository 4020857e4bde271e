import type { SourceTable } from "../src/register/tables/source";
import { HEADINGS } from "./table";

const NEEDED = {
  qualification: "Qualification",
  year: "Academic year",
  start: "Start date",
  fsm: "School FSM %",
  gender: "Gender",
  disability: "Disability",
  ethnicity: "Ethnicity",
  withdrawn: "Withdrawn date",
  deferred: "Deferred date",
  presented: "Presented date",
  result: "Result",
} as const;
export type ColumnName = keyof typeof NEEDED;

/** The needed cells as one array per column, for contestants that take columns. */
export function columnsOf({ blocks }: SourceTable): Record<ColumnName, unknown[]> {
  const column = (heading: string): unknown[] => {
    const position = HEADINGS.indexOf(heading);
    return blocks.flatMap(({ runs }) => {
      const run = runs.find(
        ({ firstHeading, values }) => position >= firstHeading && position < firstHeading + values[0].length,
      );
      return run === undefined ? [] : run.values.map((row) => row[position - run.firstHeading]);
    });
  };
  return Object.fromEntries(Object.entries(NEEDED).map(([name, heading]) => [name, column(heading)])) as Record<
    ColumnName,
    unknown[]
  >;
}

/** "NPQ for Headship (NPQH)" → "NPQH" */
export function shortQualification(label: string): string {
  return /\((\w+)\)/.exec(label)?.[1] ?? label;
}
