import { reportOf } from "../../../src/app/report-of";
import { peopleBehind } from "../../../src/metrics/behind/people-behind";
import { findFigure } from "../../../src/report/find-figure";
import { buildReport } from "../../../src/report/report";
import { openSample } from "../../support/open-sample";
import { readWorkbook } from "../../support/read-workbook";

describe("every figure of every sheet of the sample", () => {
  it("is found by its headings, and has as many people behind it as it says", async () => {
    const register = await readWorkbook(await openSample());
    const plans = buildReport(reportOf(register));
    let seen = 0;
    const wrong: string[] = [];
    for (const plan of plans) {
      for (const { row, column, asked } of plan.questions) {
        const found = findFigure(plan, plan.values, row, column);
        if (found.kind !== "figure" || !found.isCurrent || found.asked !== asked)
          wrong.push(`${plan.name} ${row} ${column} ${found.kind}`);
        const value = plan.values[row][column];
        const people = peopleBehind(register.analysis, asked.people).positions.length;
        const among = asked.among === null ? null : peopleBehind(register.analysis, asked.among).positions.length;
        const format = plan.numberFormats[row][column];
        if (typeof value === "number" && format.startsWith("#,##0") && people !== value && plan.name !== "Summary")
          wrong.push(`${plan.name} ${row} ${column}: ${value} ${people} ${JSON.stringify(asked)}`);
        if (
          typeof value === "number" &&
          format.startsWith("0%") &&
          among !== null &&
          Math.abs(people / among - value) > 0.0051
        )
          wrong.push(`${plan.name} ${row} ${column}: ${value} ${people}/${among} ${JSON.stringify(asked)}`);
        seen++;
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(2_000);
  });
});
