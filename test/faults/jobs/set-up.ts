import { Workbook } from "excel-stand-in";
import type { SetUpResult } from "../../../src/app/set-up";
import { addSheet, HEADINGS, people, workbookOf } from "../../support/workbooks";
import type { Job } from "../job";
import { endOf } from "./ending";
import { bringsSheet } from "./refresh";

async function blank(): Promise<Workbook> {
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1", [["Mine"]]);
  return workbook;
}

const doneOr = (result: SetUpResult): "done" | { readonly refused: string } =>
  result.kind === "refused" ? { refused: result.message } : "done";

export const template: Job = {
  name: "template",
  prepare: blank,
  load: async () => {
    const { session } = await import("../../../src/app/session");
    const { insertTemplate } = await import("../../../src/app/set-up");
    return { session, run: () => endOf(async () => doneOr(await insertTemplate())) };
  },
  others: { "a sheet Participants": bringsSheet("Participants"), "a sheet Lists": bringsSheet("Lists") },
  isRepeatable: false,
};

export const sample: Job = {
  name: "sample",
  prepare: blank,
  load: async () => {
    const { session } = await import("../../../src/app/session");
    const { loadSample } = await import("../../../src/app/set-up");
    return { session, run: () => endOf(async () => doneOr(await loadSample())) };
  },
  others: { "a sheet Feedback": bringsSheet("Feedback") },
  isRepeatable: false,
};

export const targetsTable: Job = {
  name: "table of targets",
  prepare: async () => workbookOf([HEADINGS, ...people(2)]),
  load: async () => {
    const { session } = await import("../../../src/app/session");
    const { createTargets } = await import("../../../src/app/targets");
    await session.open();
    return {
      session,
      run: () =>
        endOf(async () => {
          await createTargets(["2017/18"], ["NPQH"]);
          return "done";
        }),
    };
  },
  others: { "a sheet Targets": bringsSheet("Targets") },
  isRepeatable: false,
};
