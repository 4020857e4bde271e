import type { SheetPlan } from "../../src/report/plan";
import { buildReport } from "../../src/report/report";
import { reportInput, styleOf, textsOf } from "../support/report-inputs";
import { analysisOf } from "../support/small-register";
import { tenQualifications } from "../support/ten-qualifications";

const analysis = analysisOf(tenQualifications());
const { results, register } = analysis;
const { problems, counts, sources } = register;
const input = reportInput({ analysis, results, problems, counts, sources, provider: "Trust of Ten Qualifications" });
const plans = buildReport(input).map((plan) => [plan.name, plan] as const);

/** A4 landscape with margins of half an inch, in points. */
const [PAGE_WIDTH, PAGE_HEIGHT] = [841.89 - 72, 595.28 - 72];

/** Excel's column in points: 5.25 for each character and 3.75 beside them. */
function width(characters: number): number {
  return characters * 5.25 + 3.75;
}

/** First and last row of each printed page. */
function pagesOf({ pageBreaks, rowCount }: SheetPlan): [number, number][] {
  const starts = [0, ...pageBreaks];
  return starts.map((start, page) => [start, (starts[page + 1] ?? rowCount) - 1]);
}

function height(plan: SheetPlan, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row++) sum += styleOf(plan, row, 0).rowHeight ?? 0;
  return sum;
}

describe("the printed pages of ten qualifications and four years", () => {
  it("are of a register with ten qualifications, four years, pairs without anybody and more than a thousand people", () => {
    expect([results.qualifications.length, results.years.length]).toEqual([10, 4]);
    expect(counts.counted).toBeGreaterThan(4000);
    expect(problems.length).toBeGreaterThan(100);
  });

  it.each(plans)("show nothing smaller than 8 points on %s", (_name, plan) => {
    const total = plan.columnWidths.reduce((sum, characters) => sum + width(characters), 0);
    const fitting = Math.min(1, Math.floor((100 * PAGE_WIDTH) / total) / 100);
    // What the plan reckons with is what fits, or a little less.
    expect(plan.printScale).toBeLessThanOrEqual(fitting);
    for (let row = 0; row < plan.rowCount; row++) {
      for (let column = 0; column < plan.columnCount; column++) {
        if (plan.values[row][column] === "") continue;
        expect((styleOf(plan, row, column).fontSize ?? 0) * plan.printScale).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it.each(plans)("hold every row of %s", (_name, plan) => {
    const [first, last] = plan.printTitleRows ?? [0, -1];
    const titles = height(plan, first, last);
    pagesOf(plan).forEach(([start, end], page) => {
      const tall = (page === 0 ? 0 : titles) + height(plan, start, end);
      expect(tall * plan.printScale).toBeLessThanOrEqual(PAGE_HEIGHT);
    });
  });

  it.each(plans)("repeat the sheet's headings on %s, and those of every table that goes on", (_name, plan) => {
    expect(plan.printTitleRows?.[0]).toBe(0);
    const [lastTitle, texts] = [plan.printTitleRows?.[1] ?? 0, textsOf(plan)];
    expect(texts[0][0]).toMatch(/^Metric Summary - Trust of Ten Qualifications - /);
    for (const [start] of pagesOf(plan).slice(1)) {
      expect(start).toBeGreaterThan(lastTitle);
      // A page begins with a blank row, with a line of text, or with the headings of a table.
      const [label, ...others] = texts[start];
      const isLine = others.every((text) => text === "");
      expect(isLine || styleOf(plan, start, 0).bold === true).toBe(true);
      expect(isLine || label !== "").toBe(true);
    }
  });

  it.each(plans)("have no line on %s that runs off the page", (_name, plan) => {
    const total = plan.columnWidths.reduce((sum, characters) => sum + width(characters), 0);
    textsOf(plan).forEach(([text, ...others], row) => {
      if (others.some((other) => other !== "") || styleOf(plan, row, 0).wrap === true) return;
      // Prose takes 0.39 em for each letter in Calibri, and 0.45 em in Arial.
      const points = text.length * 0.45 * (styleOf(plan, row, 0).fontSize ?? 0);
      expect(points).toBeLessThanOrEqual(Math.max(total, PAGE_WIDTH));
    });
  });
});

describe("the sheets of ten qualifications and four years", () => {
  const sheet = (name: string): string[][] => {
    const plan = plans.find(([one]) => one === name)?.[1];
    return plan === undefined ? [] : textsOf(plan);
  };
  const headingsOf = (rows: readonly string[][], name: string): string[][] =>
    rows
      .flatMap((row, r) => (row[0] === name ? [row, rows[r + 1]] : []))
      .map((row) => row.filter((text) => text !== ""));

  it("have breakdowns in one block a year, without the qualifications of which nothing is known in that year", () => {
    // No NPQEYL and NPQLL before 2022/23, no NPQLPM and NPQSENCO before 2024/25.
    const first = ["NPQEL", "NPQH", "NPQSL", "NPQLBC", "NPQLTD", "NPQLT", "Total"];
    const second = ["NPQEL", "NPQH", "NPQSL", "NPQEYL", "NPQLBC", "NPQLL", "NPQLTD", "NPQLT", "Total"];
    const last = [
      "NPQEL",
      "NPQH",
      "NPQSL",
      "NPQEYL",
      "NPQLBC",
      "NPQLL",
      "NPQLPM",
      "NPQLTD",
      "NPQLT",
      "NPQSENCO",
      "Total",
    ];
    expect(headingsOf(sheet("Metric 1"), "Gender")).toEqual([
      ["Gender", "2021/22"],
      first,
      ["Gender", "2022/23"],
      second,
      ["Gender", "2023/24"],
      second,
      ["Gender", "2024/25"],
      last,
    ]);
  });

  it("keep the years of a qualification table side by side where they fit", () => {
    expect(headingsOf(sheet("Metric 1"), "Qualification")[0]).toEqual([
      "Qualification",
      "2021/22",
      "2022/23",
      "2023/24",
      "2024/25",
    ]);
  });

  it("set off thousands wherever people are counted", () => {
    const counted = plans.filter(([name]) => name !== "Data checks").flatMap(([, plan]) => textsOf(plan).flat());
    expect(counted.filter((text) => /^\d,\d{3}$/.test(text)).length).toBeGreaterThan(20);
    expect(counted.filter((text) => /^\d{4,}$/.test(text))).toEqual([]);
  });
});
