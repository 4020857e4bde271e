import { analyse } from "../../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { groupDisclosures } from "../../../src/publication/disclosures/group-disclosures";
import { makeCopy } from "../../../src/publication/make-copy";
import { STANDARD_OPTIONS, type PublicationOptions } from "../../../src/publication/options";
import {
  CONFIDENTIAL,
  type PublicCopy,
  type PublicMetric,
  type PublicValue,
} from "../../../src/publication/public-copy";
import { buildRegister } from "../../../src/register/register";
import { WHITE_BRITISH } from "../../../src/register/words/ethnicities";
import { participantsTable, type Row } from "../../support/register-tables";

/** 36 people of NPQH in 2017/18 who differ in gender, disability, ethnicity, school and outcome, so that nothing holds for all of a group. */
const MIXED: readonly Row[] = ["Female", "Male"].flatMap((gender) =>
  ["Yes", "No"].flatMap((disability) =>
    [WHITE_BRITISH, "Irish", "African"].flatMap((ethnicity) => [
      { Gender: gender, Disability: disability, Ethnicity: ethnicity, "School FSM %": 40, ...inTime("Passed") },
      { Gender: gender, Disability: disability, Ethnicity: ethnicity, "School FSM %": 40, ...inTime("Failed") },
      {
        Gender: gender,
        Disability: disability,
        Ethnicity: ethnicity,
        "School FSM %": 10,
        "Withdrawn date": "2018-02-01",
      },
    ]),
  ),
);

function inTime(result: string): Row {
  return { "Presented date": "2018-12-01", "Result date": "2019-01-10", Result: result };
}

async function copyOf(rows: readonly Row[], options: Partial<PublicationOptions> = {}): Promise<PublicCopy> {
  const participants = rows.map((row, i): Row => ({
    ...{ "Participant ID": `P${i}`, Qualification: "NPQH", "Academic year": "2017/18", "Start date": "2017-11-01" },
    ...row,
  }));
  const analysis = analyse(buildRegister([participantsTable(participants)], { asOf: 46000 }), DEFAULT_DEFINITIONS);
  const input = { analysis, results: analysis.results, provider: "", asOf: 46000 };
  const { copy, draft } = await makeCopy(input, { ...STANDARD_OPTIONS, ...options });
  // Everything is shown, so that it is known what there is to be found.
  const metrics = copy.metrics.map((metric): PublicMetric => {
    const tables = draft.tables.filter((table) => table.metric === metric.number);
    return {
      ...metric,
      tables: tables.map((table) => ({
        ...table,
        rows: table.rows.map(({ cells, ...row }) => ({ ...row, values: cells.map(({ figure }) => figure) })),
      })),
    };
  });
  return { ...copy, metrics };
}

async function found(rows: readonly Row[], options: Partial<PublicationOptions> = {}): Promise<string[]> {
  return groupDisclosures(await copyOf(rows, options));
}

test("finds nothing where nothing holds for all of a group", async () => {
  expect(await found(MIXED)).toEqual([]);
});

/** The mixed people on another qualification, with some cells changed. */
function mixedOn(qualification: string, changes: Row): Row[] {
  return MIXED.map((row) => ({ ...row, Qualification: qualification, ...changes }));
}

test("names a qualification and year whose recruits are all of one group, and their number, once for all metrics", async () => {
  expect(await found([...MIXED, ...mixedOn("NPQEL", { Disability: "No" })])).toEqual([
    "All 36 people recruited to NPQEL in 2017/18 are recorded as No (Disability).",
  ]);
});

test("names the only person of a qualification with each group", async () => {
  const one = { Qualification: "NPQEL", Gender: "Male", Disability: "Yes", Ethnicity: "Irish" };
  expect((await found([...MIXED, one])).slice(0, 3)).toEqual([
    "The only person recruited to NPQEL in 2017/18 is recorded as Male (Gender).",
    "The only person recruited to NPQEL in 2017/18 is recorded as Yes (Disability).",
    "The only person recruited to NPQEL in 2017/18 is recorded as Irish (Ethnicity).",
  ]);
});

test("names all qualifications of a year instead of each, and years that are put together", async () => {
  const rows = [...mixedOn("NPQEL", { Disability: "No" }), ...mixedOn("NPQH", { Disability: "No" })];
  const line = (when: string): string => `All 72 people recruited in ${when} are recorded as No (Disability).`;
  expect(await found(rows)).toEqual([line("2017/18")]);
  const later = mixedOn("NPQSL", { "Academic year": "2018/19", "Start date": "2018-11-01", Disability: "No" });
  const cut = { ...STANDARD_OPTIONS.cut, years: "together" } as const;
  expect((await found([...rows, ...later], { cut }))[0]).toBe(line("all years together").replace("72", "108"));
});

test("does not name people of whom nothing is known", async () => {
  expect(await found([...MIXED, ...mixedOn("NPQEL", { Disability: "Prefer not to say" })])).toEqual([]);
  expect(await found([...MIXED, ...mixedOn("NPQEL", { Disability: null })])).toEqual([]);
});

test("names those whom a metric counts where they are of one group, and the other recruits are not", async () => {
  const rows = mixedOn("NPQEL", {}).map((row) => ({ ...row, "School FSM %": row["Gender"] === "Male" ? 40 : 10 }));
  expect(await found([...MIXED, ...rows])).toEqual([
    "All 18 people whom metric 2 counts of NPQEL in 2017/18 are recorded as Male (Gender).",
  ]);
  expect(await found([...MIXED, ...rows], { metrics: [1] })).toEqual([]);
});

test("names a qualification, or one gender in it, of whom all are not White British", async () => {
  const irish = (row: Row): Row => (row["Ethnicity"] === WHITE_BRITISH ? { ...row, Ethnicity: "Irish" } : row);
  const all = "are counted as not White British.";
  expect(await found([...MIXED, ...mixedOn("NPQEL", {}).map(irish)])).toEqual([
    `All 36 people recruited to NPQ for Executive Leadership (NPQEL) in 2017/18 ${all}`,
  ]);
  const men = mixedOn("NPQEL", {}).map((row) => (row["Gender"] === "Male" ? irish(row) : row));
  expect(await found([...MIXED, ...men])).toEqual([
    `All 18 people recruited to NPQEL in 2017/18 and recorded as Male (Gender) ${all}`,
  ]);
});

test("names a group of whom nobody presented in time, where others did", async () => {
  const never = { "Presented date": null, "Result date": null, Result: null };
  const rows = mixedOn("NPQEL", {}).map((row) => (row["Ethnicity"] === "African" ? { ...row, ...never } : row));
  expect(await found([...MIXED, ...rows])).toEqual([
    "None of the 12 people recruited to NPQEL in 2017/18 and recorded as African (Ethnicity) presented in time (metric 4).",
  ]);
  expect(await found(mixedOn("NPQEL", never), { metrics: [1, 2, 3, 4] })).toEqual([]);
});

test("names a qualification of which all withdrew or deferred, or nobody passed", async () => {
  const started = "who started NPQ for Executive Leadership (NPQEL) in 2017/18 are recorded as";
  const left = { "Presented date": null, "Result date": null, Result: null, "Withdrawn date": "2018-02-01" };
  expect(await found([...MIXED, ...mixedOn("NPQEL", left)])).toContain(`All 36 people ${started} withdrawn.`);
  const deferred = { ...left, "Withdrawn date": null, "Deferred date": "2018-02-01" };
  expect(await found([...MIXED, ...mixedOn("NPQEL", deferred)])).toContain(`All 36 people ${started} deferred.`);
  expect(await found([...MIXED, ...mixedOn("NPQEL", inTime("Failed"))])).toContain(
    `All 36 people with a final result ${started} failed.`,
  );
});

test("says nothing of qualifications that nobody started in a year", async () => {
  const later = mixedOn("NPQSL", {
    "Academic year": "2018/19",
    "Start date": "2018-11-01",
    "Presented date": "2019-12-01",
  });
  expect(await found([...MIXED, ...later], { metrics: [1, 7] })).toEqual([]);
});

test("finds nothing in what is left out, and nothing in a rounded copy", async () => {
  const copy = await copyOf([...MIXED, ...mixedOn("NPQEL", { Disability: "No" })]);
  const hidden = copy.metrics.map((metric) => ({
    ...metric,
    tables: metric.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, values: row.values.map((): PublicValue => CONFIDENTIAL) })),
    })),
  }));
  expect(groupDisclosures({ ...copy, metrics: hidden })).toEqual([]);
  expect(groupDisclosures({ ...copy, options: { ...copy.options, method: "round" } })).toEqual([]);
});
