import { openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";
import { formulasOf } from "../../support/published-answers/case";
import { casesOf } from "../../support/published-answers/cases-of";
import { faults } from "../../support/published-answers/faults";
import { FEEDBACK, years } from "../../support/published-answers/published";
import { isIn, readSample, type Sample } from "../../support/published-answers/sample";

let preview: PreviewPage;
let sample: Sample;

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByText("1,034 participants counted").waitFor();
  sample = await readSample(preview);
});
afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

const active = (): Promise<number> => preview.withHost(({ functions }) => functions.active, null);

describe("formulas", () => {
  it("show what the report publishes, and what is counted by hand beside it", async () => {
    const cases = casesOf(sample);
    expect(cases.length).toBeGreaterThan(1_500);
    await preview.enter("Answers", 0, 0, formulasOf(cases));
    expect(faults(cases, await preview.answered("Answers"))).toEqual([]);
    expect(await active()).toBeGreaterThanOrEqual(cases.length);
  });

  it("agree with the means that the sample was made for", () => {
    const [totals] = FEEDBACK.rows.slice(-1);
    const means = years.map((year) => {
      const ratings = sample.ratings.filter(({ person }) => isIn(person, undefined, year));
      return (ratings.reduce((sum, { rating }) => sum + rating, 0) / ratings.length).toFixed(2);
    });
    expect(means).toEqual([totals.cells[1], totals.cells[3]]);
  });

  it("can be typed, and take their arguments from cells", async () => {
    await preview.enter("Typed", 0, 0, [["NPQH", 2017]]);
    await preview.type("Typed", 1, 0, '=NPQ.RETENTION("NPQH","2017/18")');
    await preview.until(async () => (await preview.cells("Typed"))[1]?.[0]?.value === 79 / 83);
    await preview.enter("Typed", 2, 0, [["=NPQ.RETENTION(A1,B1)"], ["=NPQ.RETENTION(,B1)"]]);
    const cells = await preview.answered("Typed");
    expect([cells[2][0].value, cells[3][0].value]).toEqual([79 / 83, 481 / 502]);
    await preview.enter("Typed", 0, 0, [["NPQSL"]]);
    await preview.until(async () => (await preview.cells("Typed"))[2]?.[0]?.value === 189 / 197);
    expect((await preview.cells("Typed"))[3][0].value).toBe(481 / 502);
  });
});
