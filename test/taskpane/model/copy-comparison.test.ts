import type { MadeCopy } from "../../../src/publication/make-copy";
import { makeCopy } from "../../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { comparedTables, placeText } from "../../../src/taskpane/model/copy-comparison";
import { inputOf } from "../../support/publication/input-of";
import { eachYear, inventedRegister } from "../../support/publication/invented-register";

let made: MadeCopy;
beforeAll(async () => {
  const register = inventedRegister({ seed: 2, cohorts: eachYear([2021, 2022], { NPQLT: 47 }) });
  made = await makeCopy(inputOf(register), STANDARD_OPTIONS);
});

describe("a copy beside the true figures", () => {
  it("has the tables of a metric with the cells of the copy, in its order", () => {
    const tables = comparedTables(made, 1);
    expect(tables.map(({ name }) => name)).toEqual(["Qualification", "Gender", "Disability", "Ethnicity"]);
    const published = made.copy.metrics.find(({ number }) => number === 1)?.tables ?? [];
    expect(tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual(
      published.map(({ rows }) => rows.map(({ label }) => label)),
    );
    expect(comparedTables(made, 9)).toEqual([]);
  });

  it("has the true figure and the reason where a cell is left out, and no other figure where it is not", () => {
    const cells = [1, 2, 3, 4, 7].flatMap((metric) =>
      comparedTables(made, metric).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    );
    const leftOut = cells.filter(({ text }) => text === "[c]");
    expect(leftOut.length).toBe(made.copy.proof.suppressed - meansLeftOut());
    for (const { truth, reason } of leftOut) {
      expect(truth).toMatch(/\d/);
      expect(reason).not.toBeNull();
    }
    for (const { text, truth, reason } of cells) if (text !== "[c]") expect([truth, reason]).toEqual([null, null]);
    // Whoever is the reason is as many as the figure says.
    const small = leftOut.filter(({ reason, truth }) => reason?.short.endsWith("people") && /^\d+$/.test(truth ?? ""));
    expect(small.length).toBeGreaterThan(0);
    for (const { reason, truth } of small) expect(reason?.short).toBe(`${truth} people`);
  });

  it("writes noughts and [z] as the page does, so that no published cell looks blank", () => {
    const cells = [1, 2, 3, 4, 5, 6, 7].flatMap((metric) =>
      comparedTables(made, metric).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    );
    const texts = new Set(cells.map(({ text }) => text));
    expect(texts.has("")).toBe(false);
    expect(texts.has("0")).toBe(true);
    expect(texts.has("[z]")).toBe(true);
  });

  it("counts what is left out of each table, and names the place of a cell", () => {
    const table = comparedTables(made, 1)[3];
    expect(table.leftOut).toBe(table.rows.flatMap(({ cells }) => cells).filter(({ text }) => text === "[c]").length);
    expect(placeText(table.rows[0], table.columns[0])).toBe(`${table.rows[0].label}, 2021/22, NPQLT`);
  });

  /** Metrics 5 and 6 leave out means of few ratings. */
  function meansLeftOut(): number {
    return [5, 6].reduce(
      (sum, metric) => sum + comparedTables(made, metric).reduce((ofMetric, { leftOut }) => ofMetric + leftOut, 0),
      0,
    );
  }
});
