import { analyse, type Analysis } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { nextOf } from "../../src/metrics/next/next-of";
import { buildRegister } from "../../src/register/register";
import { linesOf, reportInput } from "../support/report-inputs";
import { nextSheet } from "../../src/report/next-sheet";
import { presentedUnknownText } from "../../src/report/presented-unknown";
import { tableOf } from "../support/register-tables";

const HEADINGS = ["Participant ID", "Qualification", "Academic year", "Start date", "Ethnicity"];
/** Both started on 1 October 2017. */
const rowOf = (id: string, ...more: readonly (string | number)[]) => [id, "NPQH", "2017/18", 43_009, "Irish", ...more];

function registerOf(...names: readonly string[]): Analysis {
  const known = tableOf([...HEADINGS, "Presented date"], [rowOf("A1", ""), rowOf("A2", 43_500)], { name: "Autumn" });
  const others = names.map((name) => tableOf(HEADINGS, [rowOf(`${name} 1`)], { name, sheet: name }));
  return analyse(buildRegister([known, ...others], { asOf: 43_525 }), DEFAULT_DEFINITIONS);
}

const textOf = (analysis: Analysis): string => presentedUnknownText(analysis, nextOf(analysis).deadlines);

describe("who may have presented already", () => {
  it("is nobody where every table says when people presented", () => {
    expect(textOf(registerOf())).toBe("");
  });

  it("are the people of tables that do not, of which the sheet Next and the view say so", () => {
    const analysis = registerOf("Spring");
    const text =
      "Spring has no column Presented date: some of its people may have presented already. Choose the column in the view Data, or add one.";
    expect(textOf(analysis)).toBe(text);
    expect(textOf(registerOf("Spring", "Summer"))).toMatch(
      /^Spring and Summer have no column Presented date: some of their/,
    );
    const lines = linesOf(nextSheet(nextOf(analysis), reportInput({ analysis, asOf: 43_525 })));
    expect(lines.join(" ")).toContain(text);
  });
});
