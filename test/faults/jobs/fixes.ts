import type { Host } from "excel-stand-in";
import { sheetOf, workbookOf } from "../../support/workbooks";
import type { Job, Runtime } from "../job";
import { isWriting } from "../requests";
import { endOf } from "./ending";

const ROWS = [
  ["Participant ID", "Qualification", "Start date", "Gender"],
  ["P1", "NPQH ", "25/09/2017", "Female"],
  ["P2", "NPQH", "26/09/2017", "Male "],
  ["P3", "NPQH", "27/09/2017", "Female"],
  ["P4", " NPQH", "28/09/2017", "Male"],
];

async function fixing(): Promise<Runtime & { readonly undo: Runtime["run"] }> {
  const { session } = await import("../../../src/app/session");
  const { applyFixes, findFixes, undoFixes, undoableFixes } = await import("../../../src/app/fix-cells");
  await session.open();
  return {
    session,
    run: () =>
      endOf(async () => {
        const { harmless } = await findFixes();
        if (harmless.length === 0) return "done";
        const outcome = await applyFixes(harmless);
        if (outcome.kind === "broke off") return { refused: outcome.why };
        return outcome.kind === "fixed" ? "done" : { refused: "The cells were put back." };
      }),
    undo: () =>
      endOf(async () => {
        if (undoableFixes() > 0) await undoFixes();
        return "done";
      }),
    putBack: async () => {
      if (undoableFixes() > 0) await undoFixes();
    },
  };
}

const others = {
  "a cell that is to be fixed": async ({ colleague, workbook }: Host): Promise<boolean> => {
    await colleague.enter(sheetOf(workbook, "People"), { row: 1, column: 1, rows: 1, columns: 1 }, [["NPQSL"]]);
    return true;
  },
};

export const fixes: Job = {
  name: "fixes",
  prepare: async () => workbookOf(ROWS),
  load: fixing,
  others,
  // Excel cannot be told to write a cell only if it still holds what was read a moment ago.
  isTooLate: isWriting,
  isRepeatable: true,
};

export const undo: Job = {
  ...fixes,
  name: "undo of fixes",
  load: async () => {
    const runtime = await fixing();
    await runtime.run();
    return { session: runtime.session, run: runtime.undo, putBack: runtime.undo };
  },
  others: {},
};
