import { displayedTexts } from "excel-stand-in";
import { openSample } from "../../support/open-sample";
import { formulasOf } from "../../support/published-answers/case";
import { casesOf } from "../../support/published-answers/cases-of";
import { count } from "../../support/published-answers/count";
import { faults } from "../../support/published-answers/faults";
import { HOLDS, sampleOf } from "../../support/published-answers/sample";
import { answeredCells } from "../../support/seen-cells";
import { until } from "../../support/until";
import { addSheet, sheetOf } from "../../support/workbooks";
import type { Job } from "../job";
import { withAddIn } from "../with-add-in";

/** Other formulas need a spreadsheet to calculate them: the browser tests have one. */
const ONE_CALL = /^=NPQ\.\w+\([^()]*\)$/;

export const functionsByRegister: Job = {
  name: "Functions by register",
  run: async (profile) => {
    const sample = await openSample();
    const answers = addSheet(sample, "Answers", []);
    await withAddIn(profile, sample, async ({ host, workbook }) => {
      const participants = sheetOf(workbook, "Participants");
      const known = sampleOf(displayedTexts(participants), displayedTexts(sheetOf(workbook, "Feedback")));
      const cases = casesOf(known).filter(({ formula }) => ONE_CALL.test(formula));
      expect(cases.length).toBeGreaterThan(1_500);
      await host.user.enter(answers, { row: 0, column: 0, rows: cases.length, columns: 1 }, formulasOf(cases));
      expect(faults(cases, await answeredCells(answers))).toEqual([]);

      await host.user.clear(answers, { row: 0, column: 0, rows: cases.length, columns: 1 });
      await host.user.enter(answers, { row: 0, column: 0, rows: 1, columns: 1 }, '=NPQ.COUNT("withdrawn")');
      expect((await answeredCells(answers))[0][0].value).toBe(count(known, "withdrawn"));
      const row = known.people.findIndex((person) => !HOLDS.withdrawn(person)) + 1;
      const column = Object.keys(known.people[0]).indexOf("Withdrawn date");
      await host.user.enter(participants, { row, column, rows: 1, columns: 1 }, [[43_435]]);
      await until(() => answers.cell(0, 0)?.content === count(known, "withdrawn") + 1);
    });
  },
};
