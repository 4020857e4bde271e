import { analyse, type Analysis } from "../../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { STANDARD_OPTIONS, type PublicationOptions } from "../../../src/publication/options";
import { draftOf } from "../../../src/publication/tables/draft-of";
import type { Draft } from "../../../src/publication/tables/draft";
import { buildRegister } from "../../../src/register/register";
import { figureText } from "../../../src/report/figure-text";
import { openSample } from "../../support/open-sample";
import { readWorkbook } from "../../support/read-workbook";
import { tenQualifications } from "../../support/ten-qualifications";

const CUTS: PublicationOptions["cut"][] = [
  STANDARD_OPTIONS.cut,
  { years: "together", qualifications: "each", ethnicity: "recorded" },
  { years: "together", qualifications: "together", ethnicity: "major" },
  { years: "each", qualifications: "together", ethnicity: "recorded" },
];

let sample: Analysis;
let tenQualificationsInFourYears: Analysis;

beforeAll(async () => {
  sample = (await readWorkbook(await openSample())).analysis;
  const register = buildRegister(tenQualifications(), { asOf: 46000 });
  tenQualificationsInFourYears = analyse(register, DEFAULT_DEFINITIONS);
});

test("has the tables of the report, but for those who have still to present", () => {
  for (const analysis of [sample, tenQualificationsInFourYears]) {
    const { tables } = draftOf(analysis, STANDARD_OPTIONS);
    const texts = tables.map(({ metric, name, columns, rows }) => ({
      metric,
      name,
      columns,
      rows: rows.map(({ label, cells }) => [label, ...cells.map(({ figure }) => figureText(figure))]),
    }));
    const expected = analysis.results.metrics.flatMap(({ number, tables: ofMetric }) =>
      ofMetric
        .filter(({ name }) => name !== "Still to present")
        .map(({ name, columns, rows }) => ({
          metric: number,
          name,
          columns,
          rows: rows.map(({ label, figures }) => [label, ...figures.map((figure) => figureText(figure))]),
        })),
    );
    expect(texts).toEqual(expected);
  }
});

test.each(CUTS)("knows how its counts hang together: %j", (cut) => {
  for (const analysis of [sample, tenQualificationsInFourYears]) {
    const draft = draftOf(analysis, { ...STANDARD_OPTIONS, cut });
    expect(contradictions(draft)).toEqual([]);
  }
});

/** What is said of counts and is not true. */
function contradictions({ system: { counts, sums, parts, hints } }: Draft): string[] {
  const { value, key } = { value: (at: number) => counts[at].value, key: (at: number) => counts[at].key };
  return [
    ...sums
      .filter(({ whole, parts: of }) => value(whole) !== of.reduce((sum, part) => sum + value(part), 0))
      .map(({ whole }) => `${key(whole)} is not the sum of its parts`),
    ...parts
      .filter(({ part, whole }) => value(part) > value(whole))
      .map(({ part, whole }) => `${key(part)} is more than ${key(whole)}`),
    ...hints
      .filter(({ count, least, greatest }) => value(count) < least || value(count) > greatest)
      .map(({ count }) => `${key(count)} is not what its percentage says`),
  ];
}
