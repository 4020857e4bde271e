import { openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";
import { ask } from "../../support/published-answers/ask";
import { formulasOf } from "../../support/published-answers/case";
import { casesOf } from "../../support/published-answers/cases-of";
import { count, MEASURES } from "../../support/published-answers/count";
import { ERRORS } from "../../support/published-answers/error-cases";
import { becomes, columnOf, faults } from "../../support/published-answers/faults";
import { codes, FIRST_YEAR } from "../../support/published-answers/published";
import { readSample, type Sample } from "../../support/published-answers/sample";
import { withdrawal } from "../../support/published-answers/withdrawal";

let preview: PreviewPage;
let sample: Sample;

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByText("1,034 participants counted").waitFor();
  sample = await readSample(preview);
  await preview.enter("Answers", 0, 0, formulasOf(casesOf(sample)));
  await preview.enter("Errors", 0, 0, formulasOf(ERRORS));
  await preview.enter("Once", 0, 0, [
    ["assessments", "moderated", "responses"].map((measure) => ask("PARTICIPANTS", measure)),
  ]);
  await preview.enter("Lists", 0, 0, [[ask("PARTICIPANTS", "withdrawn", "NPQH", FIRST_YEAR)]]);
  for (const sheet of ["Answers", "Errors", "Once", "Lists"]) await preview.answered(sheet);
});
afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

const active = (): Promise<number> => preview.withHost(({ functions }) => functions.active, null);

describe("an edit of the register", () => {
  it("changes the formulas that depend on it, and no others", async () => {
    const { withdrawing, edited, row, column, day } = withdrawal(sample);
    const [cases, expected] = [casesOf(sample), casesOf(edited)];
    const different = expected.filter(
      (one, i) => one.expected !== cases[i].expected && typeof one.expected !== "object",
    );
    expect(different.map(({ formula }) => formula)).toEqual(
      expect.arrayContaining([
        '=NPQ.RETENTION("NPQH","2017/18")',
        '=NPQ.RETENTION("npq for headship","2017/18")',
        '=NPQ.COUNT("withdrawn")',
        `=NPQ.GAP("retention","Gender","${withdrawing.Gender}",,"2017/18")`,
      ]),
    );

    const before = await preview.answered("Answers");
    expect(faults(cases, before)).toEqual([]);
    const others = async () => Promise.all(["Errors", "Once"].map((name) => preview.cells(name)));
    const othersBefore = await others();
    await preview.enter("Participants", row, column, [[day]]);
    await becomes(preview, "Answers", expected);
    await preview.page.waitForTimeout(500);
    const after = await preview.answered("Answers");
    expect(faults(expected, after)).toEqual([]);
    const changed = after.flatMap(([cell], i) =>
      cell.value === before[i][0].value && cell.message === before[i][0].message ? [] : [cell.formula],
    );
    expect(changed).toEqual(different.map(({ formula }) => formula));
    expect(await others()).toEqual(othersBefore);
    // Lists and tables follow as well.
    expect(columnOf(await preview.cells("Lists"), 0)).toContain(withdrawing["Participant ID"]);

    await preview.withHost(
      ({ workbook, user }, area) =>
        user.clear(
          workbook.worksheets.find(({ name }) => name === "Participants")!,
          area,
        ),
      { row, column, rows: 1, columns: 1 },
    );
    await becomes(preview, "Answers", cases);
    expect(columnOf(await preview.cells("Lists"), 0)).not.toContain(withdrawing["Participant ID"]);
  });
});

describe("a formula that is gone", () => {
  const formulas = codes.map((code) => [ask("RETENTION", code)]);

  it("is not answered any more, whether deleted, overwritten or on a deleted sheet", async () => {
    const before = await active();
    await preview.enter("Gone", 0, 0, formulas);
    await preview.answered("Gone");
    expect(await active()).toBe(before + 4);
    await preview.enter("Gone", 0, 0, [["words"]]);
    await preview.until(async () => (await active()) === before + 3);
    await preview.enter("Gone", 1, 0, [[ask("RETENTION", "NPQEL", FIRST_YEAR)]]);
    await preview.until(async () => (await preview.answered("Gone"))[1][0].value === 1);
    expect(await active()).toBe(before + 3);
    await preview.select("Gone", 2, 0);
    await preview.page.keyboard.press("Delete");
    await preview.until(async () => (await active()) === before + 2);
    await preview.withHost(({ workbook, user }) => {
      const sheet = workbook.worksheets.find(({ name }) => name === "Gone");
      if (sheet !== undefined) user.deleteSheet(sheet);
    }, null);
    await preview.until(async () => (await active()) === before);
  });

  it("a thousand times over leaves the calls of those that there are", async () => {
    const before = await active();
    await preview.enter(
      "Edited",
      0,
      0,
      Array.from({ length: 10 }, () => [ask("COUNT", "recruited")]),
    );
    // Some edits come before the one before them is answered.
    await preview.withHost(
      async ({ workbook, user }, asked) => {
        const sheet = workbook.worksheets.find(({ name }) => name === "Edited");
        if (sheet === undefined) return;
        for (let round = 0; round < 100; round++) {
          const edits = Array.from({ length: 10 }, (_, row) =>
            user.enter(sheet, { row, column: 0, rows: 1, columns: 1 }, [[asked[(round + row) % asked.length]]]),
          );
          if (round % 10 === 9) await Promise.all(edits);
        }
      },
      MEASURES.map((measure) => ask("COUNT", measure)),
    );
    const cells = await preview.answered("Edited");
    const cases = Array.from({ length: 10 }, (_, row) => {
      const measure = MEASURES[(99 + row) % MEASURES.length];
      return { formula: ask("COUNT", measure), expected: count(sample, measure) };
    });
    expect(faults(cases, cells)).toEqual([]);
    await preview.until(async () => (await active()) === before + 10);
  });
});
