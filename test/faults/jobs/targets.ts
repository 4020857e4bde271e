import type { TargetEntry } from "../../../src/excel/write-target";
import type { Workbook } from "excel-stand-in";
import { addSheet, asTable, HEADINGS, people, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { endOf } from "./ending";
import { insertsRow } from "./refresh";

const ROWS = [
  ["Qualification", "Academic year", "Recruitment target", "FSM target %"],
  ["NPQH", "2017/18", 4, 20],
  ["NPQSL", "2017/18", 6, 25],
];

async function withTargets(isTable: boolean): Promise<Workbook> {
  const workbook = workbookOf([HEADINGS, ...people(2)]);
  const sheet = addSheet(workbook, "Targets", ROWS);
  if (isTable) asTable(workbook, sheet, ROWS, "Targets");
  return workbook;
}

function typing(name: string, isTable: boolean, entries: readonly TargetEntry[]): Job {
  return {
    name,
    prepare: () => withTargets(isTable),
    load: async () => {
      const { session } = await import("../../../src/app/session");
      const { setTarget } = await import("../../../src/app/targets");
      await session.open();
      const enter = async (entry: TargetEntry): Promise<"done" | { readonly refused: string }> => {
        const result = await setTarget(entry);
        return result.kind === "refused" ? { refused: result.message } : "done";
      };
      return {
        session,
        run: async () => {
          const ends = await Promise.all(entries.map((entry) => endOf(() => enter(entry))));
          return { isDone: ends.every(({ isDone }) => isDone), said: ends.flatMap(({ said }) => said) };
        },
      };
    },
    others: {
      "a row above the people": insertsRow,
      "a row above the targets": async ({ colleague, workbook }) => {
        await colleague.insertRows(workbook.worksheets[1], 1, 1);
        return true;
      },
    },
    isRepeatable: true,
    without: entries.some(({ year }) => year !== "2017/18") ? { "two windows": "two people may each add a row" } : {},
  };
}

const head = { qualification: "NPQH", year: "2017/18", field: "recruitmentTarget", value: 99 } as const;

export const target = typing("target", true, [head]);
export const targetOfRange = typing("target, plain cells", false, [head]);
export const targetOfNewYear = typing("target of a new year", true, [{ ...head, year: "2019/20" }]);
export const newYearOfRange = typing("target of a new year, plain cells", false, [{ ...head, year: "2019/20" }]);
