import { FunctionCalculator, type Host } from "excel-stand-in";
import { METADATA } from "../../support/range-formulas";
import { addSheet, HEADINGS, people, sheetOf, workbookOf } from "../../support/workbooks";
import type { Job, Runtime } from "../job";

const ROWS = [HEADINGS, ...people(3)];
const CELL = { row: 0, column: 0, rows: 1, columns: 1 };
/** Longer than a formula may wait for its first answer, in seconds. */
const LONG = 2 * 60 * 60;
/** How soon after Excel answers again the formula has to be right, in seconds. */
const PATIENCE = 120;

async function loaded(host: Host, formula: string): Promise<Runtime> {
  const warning = jest.spyOn(console, "warn").mockImplementation(() => {});
  await import("../../../src/functions/functions");
  warning.mockRestore();
  host.functions.define(METADATA);
  const { session } = await import("../../../src/app/session");
  const sheet = sheetOf(host.workbook, "Answers");
  let isFirst = true;
  return {
    session,
    run: async () => {
      const content = () => sheet.cell(0, 0)?.content ?? null;
      if (isFirst) await host.user.enter(sheet, CELL, [[formula]]);
      else {
        // The register changes: the same, entered again.
        const area = { row: 1, column: HEADINGS.indexOf("Gender"), rows: 1, columns: 1 };
        await host.user.enter(sheetOf(host.workbook, "People"), area, [["Female"]]);
        await new Promise((resolve) => setTimeout(resolve, 10_000));
      }
      // Without an answer the register is read again after a while, and nothing tells of the change.
      const patience = isFirst ? 0 : PATIENCE;
      isFirst = false;
      for (let seconds = 0; seconds < LONG; seconds++) {
        const now = content();
        const isPending = now === null || (typeof now === "object" && /BUSY|GETTING/.test(now.error));
        if (!isPending && (now === 3 || seconds >= patience)) break;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      const said = sheet.cell(0, 0)?.errorMessage;
      return { isDone: content() === 3, said: said === undefined ? [] : [said] };
    },
    end: () => host.user.clear(sheet, CELL),
  };
}

function formula(name: string, text: string): Job {
  return {
    name,
    prepare: async () => {
      const workbook = workbookOf(ROWS);
      addSheet(workbook, "Answers", []);
      return workbook;
    },
    load: (host) => loaded(host, text),
    options: () => ({ calculator: new FunctionCalculator() }),
    others: {},
    isRepeatable: true,
    // What a formula shows meanwhile is no cell of the user's.
    harm: () => [],
  };
}

export const byRegister = formula("function by register", '=NPQ.COUNT("recruited",,,,)');
export const byRange = formula("function by range", '=NPQ.COUNT("recruited",,,,,People!A1:P4)');
