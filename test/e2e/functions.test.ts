import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/chromium";
import report from "../fixtures/alliance-of-leading-learning.json";
import { correctedTable, type PublishedTable } from "../fixtures/published-report";
import { PreviewPage, type SeenCell } from "../support/browser/preview-page";

/** What a formula is to show: a value, or an error with its sentence. */
type Expected = number | string | { readonly error: "#N/A" | "#VALUE!"; readonly message: string };

interface Case {
  readonly formula: string;
  readonly expected: Expected;
}

type Argument = string | number | undefined;
/** A participant by headings. */
type Person = Readonly<Record<string, string>>;
type Holds = (person: Person) => boolean;

const [FIRST_YEAR] = report.years;
const { years, qualifications: codes } = report;
const FEEDBACK: PublishedTable = report.sampleFeedback;
const NOBODY = "There are no matching participants.";

/** =NPQ.RETENTION("NPQH",,"Gender"); arguments that are undefined are left out. */
function ask(name: string, ...args: readonly Argument[]): string {
  const texts = args.map((arg) => (typeof arg === "string" ? `"${arg}"` : String(arg ?? "")));
  while (texts.at(-1) === "") texts.pop();
  return `=NPQ.${name}(${texts.join(",")})`;
}

const notAvailable = (message: string): Expected => ({ error: "#N/A", message });
const wrongValue = (message: string): Expected => ({ error: "#VALUE!", message });
const share = (part: number, whole: number, reason: string): Expected =>
  whole === 0 ? notAvailable(reason) : part / whole;

/** Cells of a published table that a qualification (or all: the totals) has in a year (or all). */
function published(
  table: PublishedTable,
  qualification: string | undefined,
  year: string | undefined,
  ...column: string[]
): string[] {
  const hasTotals = table.rows.some(({ label }) => label === "Totals");
  const rows = table.rows.filter(({ label }) => {
    if (qualification !== undefined) return label.endsWith(`(${qualification})`);
    return hasTotals ? label === "Totals" : true;
  });
  const wanted = table.columns.flatMap(([ofYear, ...path], at) =>
    (year === undefined || ofYear === year) && path.join("|") === column.join("|") ? [at] : [],
  );
  return rows.flatMap(({ cells }) => wanted.map((at) => cells[at]));
}

/** "19% (4)" is 4 people; a blank cell is nobody. */
function peopleIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + Number(/\((\d+)\)/.exec(cell)?.[1] ?? cell), 0);
}

/** Where the report publishes the counts that functions are asked for. */
const COUNTS: Readonly<Record<string, readonly [metric: number, ...column: string[]]>> = {
  recruited: [1, "Actual"],
  fsm: [2, "Actual"],
  "non-white-british": [3, "Actual"],
  presented: [4, "Presented"],
  "within-time": [4, "Within 18m"],
  withdrawn: [7, "Retention", "Withdrawn"],
  deferred: [7, "Deferrals", "Deferred"],
  submitted: [7, "Achievement", "Submitted"],
  passed: [7, "Achievement", "Passed"],
  assessments: [5, "Assessment Count"],
  moderated: [5, "QAA Moderation"],
  upheld: [5, "QAA Moderation"],
  responses: [6, "Responses"],
};

/** Where it publishes counts by group. */
const BREAKDOWNS = { recruited: 1, fsm: 2, "non-white-british": 3, "within-time": 4 } as const;
const CHARACTERISTICS = ["Gender", "Disability", "Ethnicity"] as const;

const HOLDS: Readonly<Record<string, Holds>> = {
  recruited: () => true,
  fsm: (person) => person["School FSM %"] !== "" && Number(person["School FSM %"]) >= 30,
  presented: (person) => person["Presented date"] !== "",
  withdrawn: (person) => person["Withdrawn date"] !== "",
  deferred: (person) => person["Deferred date"] !== "",
  submitted: (person) => person.Result !== "",
  passed: (person) => person.Result === "Passed",
};

/** The register of the sample; `withdrawing` has withdrawn since the report was published. */
interface Sample {
  readonly people: readonly Person[];
  readonly ratings: readonly { readonly person: Person; readonly rating: number }[];
  readonly withdrawing: Person | null;
}

function count({ withdrawing }: Sample, measure: string, qualification?: string, year?: string): number {
  const [metric, ...column] = COUNTS[measure];
  const table = metric === 6 ? FEEDBACK : correctedTable(metric, "Qualification");
  const isHere = withdrawing !== null && isIn(withdrawing, qualification, year);
  return peopleIn(published(table, qualification, year, ...column)) + (measure === "withdrawn" && isHere ? 1 : 0);
}

function isIn(person: Person, qualification?: string, year?: string): boolean {
  return (
    (qualification === undefined || person.Qualification === qualification) &&
    (year === undefined || person["Academic year"] === year)
  );
}

const groupOf = (person: Person, characteristic: string): string =>
  person[characteristic] === "" ? "Not Known" : person[characteristic];

/** All combinations of a qualification or all with a year or all. */
const SCOPES = [...codes, undefined].flatMap((qualification) =>
  [...years, undefined].map((year) => ({ qualification, year })),
);

/** The functions of metrics 1 to 7, every count, every target: in every scope. */
function scopeCases(sample: Sample): Case[] {
  return SCOPES.flatMap(({ qualification, year }) => {
    const of = (measure: string): number => count(sample, measure, qualification, year);
    const target = peopleIn(published(correctedTable(1, "Qualification"), qualification, year, "Target"));
    const scope = [qualification, year] as const;
    const started = of("recruited");
    const ratings = sample.ratings.filter(({ person }) => isIn(person, qualification, year));
    return [
      { formula: ask("RECRUITMENT", ...scope), expected: started / target },
      { formula: ask("FSM", ...scope), expected: of("fsm") / started },
      { formula: ask("NONWHITEBRITISH", ...scope), expected: of("non-white-british") / started },
      {
        formula: ask("WITHINTIME", ...scope),
        expected: share(
          of("within-time"),
          of("presented"),
          "No matching participant has presented for final assessment yet.",
        ),
      },
      {
        formula: ask("ACCURACY", ...scope),
        expected: share(of("upheld"), of("moderated"), "No matching assessment has been moderated yet."),
      },
      {
        formula: ask("FEEDBACK", ...scope),
        expected: ratings.reduce((sum, { rating }) => sum + rating, 0) / ratings.length,
      },
      { formula: ask("RETENTION", ...scope), expected: (started - of("withdrawn")) / started },
      { formula: ask("DEFERRAL", ...scope), expected: of("deferred") / started },
      {
        formula: ask("ACHIEVEMENT", ...scope),
        expected: share(of("passed"), of("submitted"), "No matching participant has a final result yet."),
      },
      ...Object.keys(COUNTS).map((measure) => ({
        formula: ask("COUNT", measure, ...scope),
        expected: of(measure),
      })),
      { formula: ask("TARGET", 1, ...scope), expected: target },
      ...[2, 3].map((metric) => ({
        formula: ask("TARGET", metric, ...scope),
        expected: shareTarget(metric, ...scope),
      })),
      ...[1, 2, 3, 4, 5, 6].map((metric) => ({
        formula: ask("STATUS", metric, ...scope),
        expected: statusOf(metric, ...scope),
      })),
    ];
  });
}

function shareTarget(metric: number, qualification: string | undefined, year: string | undefined): Expected {
  if (qualification === undefined || year === undefined) {
    return wrongValue(`Metric ${metric} has a target for each qualification and year. Add both to the formula.`);
  }
  const [cell] = published(correctedTable(metric, "Qualification"), qualification, year, "Target");
  return cell === ""
    ? notAvailable(`Metric ${metric} has no target for this qualification and year.`)
    : parseInt(cell) / 100;
}

/** Column that decides a metric, and what it has to reach. */
const DECIDED_BY: Readonly<Record<number, readonly [column: string, least: number]>> = {
  1: ["% Target", 100],
  2: ["% Target", 100],
  3: ["% Target", 100],
  4: ["% of Presented", 90],
  5: ["Accuracy %", 95],
  6: ["Mean rating", 6],
};

function statusOf(metric: number, qualification: string | undefined, year: string | undefined): string {
  const [column, least] = DECIDED_BY[metric];
  const table = metric === 6 ? FEEDBACK : correctedTable(metric, "Qualification");
  const figures = published(table, qualification, year, column).filter((cell) => cell !== "");
  if (figures.length === 0) return "Not yet known";
  return figures.every((figure) => parseFloat(figure) >= least) ? "Met" : "Not met";
}

/** Counts of every group that the report publishes, of every qualification and year. */
function breakdownCases(): Case[] {
  return Object.entries(BREAKDOWNS).flatMap(([measure, metric]) =>
    CHARACTERISTICS.flatMap((characteristic) => {
      const { columns, rows } = correctedTable(metric, characteristic);
      return rows
        .filter(({ label }) => label !== "Total")
        .flatMap(({ label, cells }) =>
          columns.map(([year, code], at) => ({
            formula: ask("COUNT", measure, code === "Total" ? undefined : code, year, characteristic, label),
            expected: Number(cells[at]),
          })),
        );
    }),
  );
}

/** Shares by group. What the report does not publish by group is counted by hand. */
function groupCases({ people }: Sample): Case[] {
  return CHARACTERISTICS.flatMap((characteristic) => {
    const cellOf = (metric: number, group: string, code: string): number => {
      const { columns, rows } = correctedTable(metric, characteristic);
      const at = columns.findIndex(([year, column]) => year === FIRST_YEAR && column === code);
      return Number(rows.find(({ label }) => label === group)?.cells[at]);
    };
    const groups = correctedTable(1, characteristic).rows.filter(({ label }) => label !== "Total");
    return groups.flatMap(({ label: group }) =>
      ["NPQH", undefined].flatMap((code) => {
        const scope = [code, FIRST_YEAR, characteristic, group] as const;
        const ofGroup = people.filter(
          (person) => isIn(person, code, FIRST_YEAR) && groupOf(person, characteristic) === group,
        );
        const of = (measure: string): number => ofGroup.filter(HOLDS[measure]).length;
        const by = (metric: number): number => cellOf(metric, group, code ?? "Total");
        return [
          { formula: ask("FSM", ...scope), expected: share(by(2), by(1), NOBODY) },
          { formula: ask("NONWHITEBRITISH", ...scope), expected: share(by(3), by(1), NOBODY) },
          {
            formula: ask("WITHINTIME", ...scope),
            expected: share(by(4), of("presented"), "No matching participant has presented for final assessment yet."),
          },
          { formula: ask("RETENTION", ...scope), expected: share(by(1) - of("withdrawn"), by(1), NOBODY) },
          { formula: ask("DEFERRAL", ...scope), expected: share(of("deferred"), by(1), NOBODY) },
          {
            formula: ask("ACHIEVEMENT", ...scope),
            expected: share(of("passed"), of("submitted"), "No matching participant has a final result yet."),
          },
          { formula: ask("COUNT", "withdrawn", ...scope), expected: of("withdrawn") },
          { formula: ask("COUNT", "passed", ...scope), expected: of("passed") },
        ];
      }),
    );
  });
}

const WITHOUT_VALUE = ["Not Known", "Not provided", "Prefer not to say"];

/** Gaps, p-values and verdicts of every group in the first year and in all, counted and computed by hand. */
function comparisonCases({ people }: Sample): Case[] {
  const families = (["retention", "achievement"] as const).flatMap((measure) =>
    CHARACTERISTICS.flatMap((characteristic) =>
      [FIRST_YEAR, undefined].map((year) => ({ measure, characteristic, year })),
    ),
  );
  return families.flatMap(({ measure, characteristic, year }) => {
    const here = people.filter((person) => isIn(person, undefined, year));
    const counted = measure === "retention" ? here : here.filter(HOLDS.submitted);
    const isSuccess: Holds = (person) => (measure === "retention" ? !HOLDS.withdrawn(person) : HOLDS.passed(person));
    const groups = [...new Set(here.map((person) => groupOf(person, characteristic)))];
    const sides = groups.map((group) => {
      const own = counted.filter((person) => groupOf(person, characteristic) === group);
      const others = counted.filter((person) => ![group, ...WITHOUT_VALUE].includes(groupOf(person, characteristic)));
      const table = [own.filter(isSuccess).length, own.length, others.filter(isSuccess).length, others.length] as const;
      let untested: string | null = null;
      if (WITHOUT_VALUE.includes(group)) untested = "Not tested";
      else if (own.length === 0) untested = "Not yet known";
      else if (own.length < 10 || others.length === 0) untested = "Too few to test";
      return { group, table, untested, p: untested === null ? fisher(...table) : null };
    });
    const ascending = sides.flatMap(({ p }) => (p === null ? [] : [p])).sort((a, b) => a - b);
    const adjusted = (p: number): number =>
      Math.min(1, Math.max(...ascending.flatMap((one, rank) => (one <= p ? [one * (ascending.length - rank)] : []))));
    return sides.flatMap(({ group, table: [a, n, b, m], untested, p }) => {
      const args = [measure, characteristic, group, undefined, year] as const;
      const gap = n === 0 || m === 0 ? notAvailable("There are no participants or results to compare.") : a / n - b / m;
      const holm = p === null ? null : adjusted(p);
      const direction = a * m < b * n ? "Significantly lower" : "Significantly higher";
      const tested = (holm ?? 1) < 0.05 ? direction : "No significant difference";
      return [
        { formula: ask("GAP", ...args), expected: gap },
        {
          formula: ask("PVALUE", ...args),
          expected:
            holm ?? notAvailable(`There is no p-value: ${untested?.replace(/^./, (first) => first.toLowerCase())}.`),
        },
        { formula: ask("VERDICT", ...args), expected: untested ?? tested },
      ];
    });
  });
}

/** Two-sided Fisher exact test in whole numbers. */
function fisher(a: number, n: number, b: number, m: number): number {
  const weight = (x: number): bigint => choose(n, x) * choose(m, a + b - x);
  const all = Array.from({ length: n + 1 }, (_, x) => weight(x));
  const limit = all[a] * 10_000_001n;
  const extreme = all.filter((one) => one * 10_000_000n <= limit).reduce((sum, one) => sum + one, 0n);
  return Number((extreme * 10n ** 18n) / choose(n + m, a + b)) / 1e18;
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

const QUALIFICATION_SPELLINGS = [
  "NPQH",
  "npqh",
  " NPQH ",
  "Headship",
  "headship",
  "NPQ for Headship",
  "npq for headship",
  "NPQ for Headship (NPQH)",
  "npq for headship (npqh)",
  "National Professional Qualification for Headship",
];
const YEAR_SPELLINGS = ["2017/18", "2017-18", "17/18", "2017/2018", "2017", 2017];

function spellingCases(sample: Sample): Case[] {
  const retained = (qualification?: string, year?: string): number => {
    const started = count(sample, "recruited", qualification, year);
    return (started - count(sample, "withdrawn", qualification, year)) / started;
  };
  return [
    ...QUALIFICATION_SPELLINGS.flatMap((spelling) => [
      { formula: ask("RETENTION", spelling, FIRST_YEAR), expected: retained("NPQH", FIRST_YEAR) },
      { formula: ask("STATUS", 1, spelling), expected: "Met" },
    ]),
    ...YEAR_SPELLINGS.map((year) => ({
      formula: ask("RETENTION", undefined, year),
      expected: retained(undefined, FIRST_YEAR),
    })),
    { formula: '=NPQ.RECRUITMENT(,"2017/18")', expected: 502 / 332 },
    { formula: '=npq.recruitment("NPQH",)', expected: (83 + 71) / (50 + 52) },
    { formula: '=NPQ.COUNT("recruited",,,"Gender","Female")', expected: 342 + 403 },
    { formula: '=NPQ.COUNT("recruited",,"2018/19","gender","female")', expected: 403 },
    { formula: '=NPQ.COUNT("Non-White British","NPQH","2017/18")', expected: 3 },
    { formula: '=NPQ.TARGET(1,,"2017/18")', expected: 332 },
    { formula: '=NPQ.TARGET("Metric 1",,"2017/18")', expected: 332 },
    { formula: '=NPQ.STATUS(7,,"2017/18")', expected: "Met" },
    { formula: '=NPQ.STATUS(7,,"2018/19")', expected: "Not yet known" },
    { formula: "=NPQ.TARGET(4)", expected: 0.9 },
    { formula: "=NPQ.TARGET(5)", expected: 0.95 },
    { formula: "=NPQ.TARGET(6)", expected: 6 },
    // Within other formulas.
    { formula: '=ROUND(100*NPQ.RECRUITMENT("NPQH","2017/18"),0)&" %"', expected: "166 %" },
    { formula: '=IFERROR(NPQ.ACCURACY("NPQH","2018/19"),"none")', expected: "none" },
    {
      formula: '=NPQ.COUNT("recruited","NPQH")+NPQ.COUNT("recruited","NPQSL")',
      expected: 83 + 71 + 197 + 199,
    },
  ];
}

const MEASURES = Object.keys(COUNTS);
const COUNTED = MEASURES.join(", ");
const NAMED = "Gender, Disability, Ethnicity, Ethnic group, FSM";
const GENDERS = "Not Known, Female, Male or Prefer not to say";

const ERRORS: readonly Case[] = [
  ...["RECRUITMENT", "FSM", "NONWHITEBRITISH", "WITHINTIME", "ACCURACY", "FEEDBACK", "RETENTION"].map((name) => ({
    formula: ask(name, "NPQX"),
    expected: wrongValue("“NPQX” is not in your tables. Use NPQEL, NPQH, NPQSL or NPQML."),
  })),
  {
    // A qualification that exists, though nobody is on it.
    formula: ask("DEFERRAL", "NPQLL"),
    expected: wrongValue("“NPQLL” is not in your tables. Use NPQEL, NPQH, NPQSL or NPQML."),
  },
  ...[
    ask("RETENTION", undefined, "2019/20"),
    ask("TARGET", 1, undefined, "2019/20"),
    ask("STATUS", 1, undefined, "2019/20"),
    ask("METRIC", 1, undefined, "2019/20"),
    ask("PARTICIPANTS", "recruited", undefined, "2019/20"),
    ask("GAP", "retention", "Gender", "Female", undefined, "2019/20"),
  ].map((formula) => ({
    formula,
    expected: wrongValue("“2019/20” is not in your tables. Use 2017/18 or 2018/19."),
  })),
  {
    formula: ask("FSM", undefined, "2017/19"),
    expected: wrongValue("“2017/19” is not in your tables. Use 2017/18 or 2018/19."),
  },
  ...[
    ask("RETENTION", undefined, undefined, "Age", "40"),
    ask("GROUPS", "Age"),
    ask("PVALUE", "retention", "Age", "40"),
    ask("COUNT", "passed", "NPQH", undefined, "Age", "40"),
  ].map((formula) => ({
    formula,
    expected: wrongValue(`“Age” is not a characteristic in your tables. Use one of: ${NAMED}.`),
  })),
  ...[ask("ACHIEVEMENT", undefined, undefined, "Gender", "Robot"), ask("VERDICT", "retention", "Gender", "Robot")].map(
    (formula) => ({
      formula,
      expected: wrongValue(`“Robot” is not a group of Gender in your tables. Use ${GENDERS}.`),
    }),
  ),
  {
    formula: ask("RETENTION", undefined, undefined, "Gender"),
    expected: wrongValue(`The group is missing. Use ${GENDERS}.`),
  },
  {
    formula: ask("RETENTION", undefined, undefined, undefined, "Female"),
    expected: wrongValue(`Name the characteristic that “Female” belongs to. Use one of: ${NAMED}.`),
  },
  ...[ask("COUNT", "heads"), ask("PARTICIPANTS", "heads")].map((formula) => ({
    formula,
    expected: wrongValue(`“heads” is not a count. Use one of: ${COUNTED}.`),
  })),
  ...["GAP", "PVALUE", "VERDICT"].map((name) => ({
    formula: ask(name, "recruitment", "Gender", "Female"),
    expected: wrongValue("“recruitment” cannot be compared. Use retention or achievement."),
  })),
  ...["assessments", "moderated", "upheld", "responses"].map((measure) => ({
    formula: ask("COUNT", measure, undefined, undefined, "Gender", "Female"),
    expected: wrongValue(
      `The count “${measure}” cannot be split by group. Leave out the characteristic and the group.`,
    ),
  })),
  ...[
    [8, "8"],
    [0, "0"],
    ["one", "one"],
  ].flatMap(([metric, shown]) =>
    ["TARGET", "STATUS", "METRIC"].map((name) => ({
      formula: ask(name, metric),
      expected: wrongValue(`“${shown}” is not a metric. Use a number from 1 to 7.`),
    })),
  ),
  {
    formula: ask("METRIC", 1, "Region"),
    expected: wrongValue("Metric 1 has no table by “Region”. Use Qualification, Gender, Disability or Ethnicity."),
  },
  {
    formula: ask("METRIC", 5, "Gender"),
    expected: wrongValue("Metric 5 has no table by “Gender”. Use Qualification."),
  },
  {
    formula: ask("ACCURACY", "NPQH", "2018/19"),
    expected: notAvailable("No matching assessment has been moderated yet."),
  },
  {
    formula: ask("PARTICIPANTS", "withdrawn", "NPQEL"),
    expected: notAvailable("The count is 0, so there is no one to list."),
  },
  {
    formula: ask("TARGET", 7),
    expected: notAvailable("Metric 7 has no target. It is met when no group differs significantly."),
  },
  {
    formula: ask("GAP", "retention", "Gender", "Not Known", "NPQEL"),
    expected: notAvailable("There are no matching participants."),
  },
  {
    formula: "=NPQ.RETENTION(,,,,Targets!A1:C9)",
    expected: wrongValue(
      "The first row of the range needs the headings Participant ID, Qualification and Start date (or Academic year).",
    ),
  },
];

/** What a cell shows instead of what is expected; null where it is as it should be. */
function fault({ formula, expected }: Case, cell: SeenCell | undefined): object | null {
  const { value = null, message = null } = cell ?? {};
  const isRight =
    typeof expected === "number"
      ? typeof value === "number" && Math.abs(value - expected) <= 1e-12
      : typeof expected === "string"
        ? value === expected
        : value === expected.error && message === expected.message;
  return isRight && cell?.formula?.toUpperCase() === formula.toUpperCase()
    ? null
    : { formula, expected, value, message, held: cell?.formula };
}

function faults(cases: readonly Case[], cells: readonly (readonly SeenCell[])[], column = 0): object[] {
  return cases.flatMap((one, row) => fault(one, cells[row]?.[column]) ?? []);
}

function personsOf([headings, ...rows]: string[][]): Person[] {
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

let browser: Browser;
let preview: PreviewPage;
let sample: Sample;
const folder = mkdtempSync(join(tmpdir(), "npq-e2e-"));

const active = (): Promise<number> => preview.withHost(({ functions }) => functions.active, null);
const register = (): Promise<unknown> => preview.pane.getByText("1,034 participants counted").waitFor();
const formulasOf = (cases: readonly Case[]): string[][] => cases.map(({ formula }) => [formula]);

async function readSample(): Promise<Sample> {
  const people = personsOf(await preview.texts("Participants"));
  const byId = new Map(people.map((person) => [person["Participant ID"], person]));
  const ratings = personsOf(await preview.texts("Feedback")).map((row) => ({
    person: byId.get(row["Participant ID"]) ?? {},
    rating: Number(row.Rating),
  }));
  return { people, ratings, withdrawing: null };
}

const casesOf = (of: Sample): Case[] => [
  ...scopeCases(of),
  ...breakdownCases(),
  ...groupCases(of),
  ...comparisonCases(of),
  ...spellingCases(of),
];

/** Waits until the formulas of a sheet show what is expected. */
async function becomes(sheet: string, cases: readonly Case[], on: PreviewPage = preview): Promise<void> {
  let wrong: object[] = [];
  const isRight = async (): Promise<boolean> => (wrong = faults(cases, await on.cells(sheet))).length === 0;
  await on.until(isRight).catch(() => expect(wrong.slice(0, 20)).toEqual([]));
}

/** Values of a formula in the first row that spills one column. */
function columnOf(cells: readonly (readonly SeenCell[])[], column: number): unknown[] {
  const values = cells.map((row) => row[column]?.value ?? null);
  const end = values.indexOf(null);
  return end === -1 ? values : values.slice(0, end);
}

beforeAll(async () => {
  browser = await launchChromium();
  preview = await PreviewPage.open(browser);
  await register();
  sample = await readSample();
});
afterAll(() => browser.close());
afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

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

  it("say what is wrong with their arguments, or why there is no answer", async () => {
    await preview.enter("Errors", 0, 0, formulasOf(ERRORS));
    expect(faults(ERRORS, await preview.answered("Errors"))).toEqual([]);
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

/** A number as the sheets show it where the report prints `like`. */
function printed(value: SeenCell["value"], like: string): string {
  if (typeof value !== "number") return String(value ?? "");
  if (like.endsWith(" %")) return `${(value * 100).toFixed(2)} %`;
  if (like.endsWith("%")) return `${Math.round(value * 100)}%`;
  if (like.endsWith(")")) return `${Math.round(value * 100)}% ${like.slice(like.indexOf("("))}`;
  return like.includes(".") ? value.toFixed(2) : String(value);
}

describe("tables that spill", () => {
  const asked = [1, 2, 3, 4, 5, 6, 7].flatMap((metric) =>
    (metric <= 4 ? ["Qualification", ...CHARACTERISTICS] : ["Qualification"]).flatMap((name) =>
      [undefined, ...years].map((year) => ({ metric, name, year })),
    ),
  );

  it("hold every cell of the published ones", async () => {
    const tables = asked.map(({ metric, name, year }) => {
      const whole = metric === 6 ? FEEDBACK : correctedTable(metric, name);
      const columns = whole.columns.map(([ofYear], at) => (year === undefined || ofYear === year ? at : -1));
      const wanted = columns.filter((at) => at >= 0);
      const headers = whole.columns[0].map((_, level) => {
        const texts = wanted.map((at) => whole.columns[at].slice(0, level + 1).join("|"));
        const isLowest = level === whole.columns[0].length - 1;
        return [
          level === 0 ? name : "",
          ...wanted.map((at, i) => (isLowest || texts[i] !== texts[i - 1] ? whole.columns[at][level] : "")),
        ];
      });
      const rows = whole.rows.map(({ label, cells }) => [label, ...wanted.map((at) => cells[at])]);
      // The default is asked for by leaving it out.
      const breakdown = name === "Qualification" && year !== undefined ? undefined : name;
      return { formula: ask("METRIC", metric, breakdown, year), expected: [...headers, ...rows] };
    });
    let top = 0;
    const tops = tables.map(({ expected }) => (top += expected.length + 1) - expected.length - 1);
    const formulas = Array.from({ length: top }, () => [""]);
    tables.forEach(({ formula }, i) => (formulas[tops[i]] = [formula]));
    await preview.enter("Tables", 0, 0, formulas);
    const cells = await preview.answered("Tables");
    const wrong = tables.flatMap(({ formula, expected }, i) =>
      expected.flatMap((row, r) =>
        row.flatMap((text, c) => {
          const { value = null } = cells[tops[i] + r]?.[c] ?? {};
          const shown = printed(value, text);
          return shown === text ? [] : [{ formula, r, c, text, shown, value }];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    // Nothing beside them.
    tables.forEach(({ expected }, i) => {
      expect((cells[tops[i]] ?? []).slice(expected[0].length).filter(({ value }) => value !== null)).toEqual([]);
    });
  });

  it("list what occurs, and who is behind a count", async () => {
    const ids = (holds: Holds): string[] => sample.people.filter(holds).map((person) => person["Participant ID"]);
    const groups = (table: string): string[] =>
      correctedTable(1, table)
        .rows.map(({ label }) => label)
        .filter((label) => label !== "Total");
    const withRows = (table: string[][], holds: (row: Person) => boolean): Set<string> =>
      new Set(
        personsOf(table)
          .filter(holds)
          .map((row) => row["Participant ID"]),
      );
    const assessments = await preview.texts("Assessments");
    const upheld = withRows(assessments, (row) => row["Moderation outcome"] === "Upheld");
    const lists: [string, string[]][] = [
      [ask("QUALIFICATIONS"), [...codes]],
      [ask("YEARS"), [...years]],
      ...CHARACTERISTICS.map((name): [string, string[]] => [ask("GROUPS", name), groups(name)]),
      [ask("GROUPS", "FSM"), ["30% or more", "Below 30%"]],
      [ask("PARTICIPANTS", "recruited", "NPQML"), ids((person) => isIn(person, "NPQML"))],
      [
        ask("PARTICIPANTS", "withdrawn", "NPQH", FIRST_YEAR),
        ids((person) => isIn(person, "NPQH", FIRST_YEAR) && HOLDS.withdrawn(person)),
      ],
      [
        ask("PARTICIPANTS", "fsm", undefined, undefined, "Gender", "Male"),
        ids((person) => HOLDS.fsm(person) && person.Gender === "Male"),
      ],
      [ask("PARTICIPANTS", "deferred"), ids(HOLDS.deferred)],
      [ask("PARTICIPANTS", "passed", "NPQEL"), ids((person) => isIn(person, "NPQEL") && HOLDS.passed(person))],
      [
        ask("PARTICIPANTS", "upheld", "NPQEL"),
        ids((person) => isIn(person, "NPQEL") && upheld.has(person["Participant ID"])),
      ],
    ];
    await preview.enter("Lists", 0, 0, [lists.map(([formula]) => formula)]);
    const cells = await preview.answered("Lists");
    expect(lists.map(([formula], at) => [formula, columnOf(cells, at)])).toEqual(lists);
  });

  it("name everybody once behind assessments and ratings", async () => {
    const asked = ["assessments", "moderated", "responses"];
    await preview.enter("Once", 0, 0, [asked.map((measure) => ask("PARTICIPANTS", measure))]);
    const cells = await preview.answered("Once");
    const assessments = personsOf(await preview.texts("Assessments"));
    const rows = [
      assessments,
      assessments.filter((row) => row["QAA moderated"] === "Yes"),
      personsOf(await preview.texts("Feedback")),
    ];
    rows.forEach((of, at) => {
      const expected = [...new Set(of.map((row) => row["Participant ID"]))].sort();
      expect(columnOf(cells, at).sort()).toEqual(expected);
    });
  });
});

describe("an edit of the register", () => {
  it("changes the formulas that depend on it, and no others", async () => {
    const column = Object.keys(sample.people[0]).indexOf("Withdrawn date");
    const at = sample.people.findIndex((person) => isIn(person, "NPQH", FIRST_YEAR) && !HOLDS.withdrawn(person));
    const withdrawing: Person = { ...sample.people[at], "Withdrawn date": "01/12/2018" };
    const edited = { ...sample, withdrawing, people: sample.people.map((one, i) => (i === at ? withdrawing : one)) };
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
    // 1 December 2018.
    await preview.enter("Participants", at + 1, column, [[43_435]]);
    await becomes("Answers", expected);
    await preview.page.waitForTimeout(500);
    const after = await preview.answered("Answers");
    expect(faults(expected, after)).toEqual([]);
    const changed = after.flatMap(([cell], row) =>
      cell.value === before[row][0].value && cell.message === before[row][0].message ? [] : [cell.formula],
    );
    expect(changed).toEqual(different.map(({ formula }) => formula));
    expect(await others()).toEqual(othersBefore);
    // Lists and tables follow as well.
    expect(columnOf(await preview.cells("Lists"), 7)).toContain(withdrawing["Participant ID"]);

    await preview.withHost(
      ({ workbook, user }, area) =>
        user.clear(
          workbook.worksheets.find(({ name }) => name === "Participants")!,
          area,
        ),
      { row: at + 1, column, rows: 1, columns: 1 },
    );
    await becomes("Answers", cases);
    expect(columnOf(await preview.cells("Lists"), 7)).not.toContain(withdrawing["Participant ID"]);
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

describe("a workbook with formulas", () => {
  it("that is saved and opened again still lives", async () => {
    const cases = casesOf(sample);
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Save .xlsx" }).click(),
    ]);
    const path = join(folder, "saved.xlsx");
    await download.saveAs(path);
    await preview.page.getByRole("button", { name: "New" }).click();
    await preview.pane.getByText("No participants found yet").waitFor();
    expect(await active()).toBe(0);
    await preview.page.locator("#file").setInputFiles(path);
    await register();
    // What was saved is shown until there are answers.
    await preview.until(async () => (await active()) >= cases.length);
    await becomes("Answers", cases);

    const column = Object.keys(sample.people[0]).indexOf("Withdrawn date");
    const at = sample.people.findIndex((person) => isIn(person, "NPQH", FIRST_YEAR) && !HOLDS.withdrawn(person));
    const withdrawing: Person = { ...sample.people[at], "Withdrawn date": "01/12/2018" };
    const edited = { ...sample, withdrawing, people: sample.people.map((one, i) => (i === at ? withdrawing : one)) };
    await preview.enter("Participants", at + 1, column, [[43_435]]);
    await becomes("Answers", casesOf(edited));
  });
});

describe("formulas with a range", () => {
  let ranges: PreviewPage;
  beforeAll(async () => {
    ranges = await PreviewPage.open(browser);
    await ranges.pane.getByText("1,034 participants counted").waitFor();
  });
  afterAll(async () => {
    expect([...ranges.strangers, ...ranges.faults]).toEqual([]);
    await ranges.close();
  });

  const ranged = (name: string, ...args: Argument[]): string =>
    `${ask(name, ...args).slice(0, -1)}${",".repeat(RANGE_AT[name] + 1 - Math.max(1, args.length))}Participants!A1:Q50)`;
  /** Arguments before the range. */
  const RANGE_AT: Readonly<Record<string, number>> = { COUNT: 5, RETENTION: 4, FSM: 4, QUALIFICATIONS: 0, GROUPS: 1 };

  function rangeCases(people: readonly Person[]): Case[] {
    const counts = ["recruited", "fsm", "presented", "withdrawn", "deferred", "submitted", "passed"];
    return [
      ...counts.map((measure) => ({
        formula: ranged("COUNT", measure),
        expected: people.filter(HOLDS[measure]).length,
      })),
      ...codes.map((code) => ({
        formula: ranged("COUNT", "recruited", code),
        expected: people.filter((person) => isIn(person, code)).length,
      })),
      ...["Female", "Male"].map((group) => {
        const ofGroup = people.filter((person) => person.Gender === group);
        return {
          formula: ranged("RETENTION", undefined, undefined, "Gender", group),
          expected: 1 - ofGroup.filter(HOLDS.withdrawn).length / ofGroup.length,
        };
      }),
      {
        formula: "=NPQ.FSM(,,,,Participants!A1:Q50)",
        expected: people.filter(HOLDS.fsm).length / people.length,
      },
      {
        formula: "=NPQ.RECRUITMENT(,,Participants!A1:Q50)",
        expected: notAvailable("There is no matching recruitment target."),
      },
    ].filter(({ formula }) => !/NPQEL/.test(formula));
  }

  it("give what a count by hand gives, also with an error in a cell", async () => {
    const cases = rangeCases(sample.people.slice(0, 49));
    await ranges.enter("Ranges", 0, 0, formulasOf(cases));
    expect(faults(cases, await ranges.answered("Ranges"))).toEqual([]);

    const column = Object.keys(sample.people[0]).indexOf("School FSM %");
    const at = sample.people.findIndex(HOLDS.fsm);
    expect(at).toBeLessThan(49);
    const people = sample.people.map((person, i) => (i === at ? { ...person, "School FSM %": "" } : person));
    await ranges.enter("Participants", at + 1, column, [["#N/A"]]);
    const after = rangeCases(people.slice(0, 49));
    await becomes("Ranges", after, ranges);
    await ranges.enter("Participants", at + 1, column, [[Number(sample.people[at]["School FSM %"])]]);
    await becomes("Ranges", cases, ranges);
  });

  // The stand-in takes the edit for one of the add-in's own as soon as a formula with the range is calculated on account of it.
  it("do not keep the others from following an edit within the range", async () => {
    await ranges.enter("Others", 0, 0, [[ask("COUNT", "withdrawn")]]);
    const before = count(sample, "withdrawn");
    expect((await ranges.answered("Others"))[0][0].value).toBe(before);
    const column = Object.keys(sample.people[0]).indexOf("Withdrawn date");
    const at = sample.people.findIndex((person) => !HOLDS.withdrawn(person));
    await ranges.enter("Participants", at + 1, column, [[43_435]]);
    await becomes("Others", [{ formula: ask("COUNT", "withdrawn"), expected: before + 1 }], ranges);
  });
});

describe("a workbook without a register", () => {
  let blank: PreviewPage;
  beforeAll(async () => {
    blank = await PreviewPage.open(browser, { workbook: "blank" });
  });
  afterAll(() => blank.close());

  it("says so in every formula, until there is one", async () => {
    await blank.pane.getByText("No participants found yet").waitFor();
    const formulas = [
      ask("RETENTION"),
      ask("COUNT", "heads"),
      ask("STATUS", 9),
      ask("QUALIFICATIONS"),
      ask("METRIC", 1),
      ask("GROUPS", "Gender"),
    ];
    const none = notAvailable(
      "No participants table was found. A sheet or table needs the headings Participant ID, Qualification and Start date (or Academic year).",
    );
    await blank.enter("Answers", 0, 0, [formulas]);
    const cells = await blank.answered("Answers");
    expect(formulas.flatMap((formula, at) => fault({ formula, expected: none }, cells[0][at]) ?? [])).toEqual([]);
    await blank.enter("Sheet1", 0, 0, [
      ["Participant ID", "Qualification", "Academic year", "Withdrawn date"],
      ["P1", "NPQH", "2017/18", ""],
      ["P2", "NPQH", "2017/18", 43_435],
    ]);
    await blank.until(async () => (await blank.cells("Answers"))[0][0].value === 0.5);
    expect((await blank.cells("Answers"))[0][2].message).toBe("“9” is not a metric. Use a number from 1 to 7.");
    expect([...blank.strangers, ...blank.faults]).toEqual([]);
  });
});
