import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { mergeDefinitions } from "../../src/metrics/merge-definitions";
import { buildRegister } from "../../src/register/register";
import { withColumn, withRole, withWord } from "../../src/register/settings/change-settings";
import { mergeRegisterSettings } from "../../src/register/settings/merge-register-settings";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { recognitionOf } from "../../src/register/tables/recognition/recognition-of";
import { figureText } from "../../src/report/figure-text";
import { runFunction } from "../../src/answers/run-function";
import { functionOf } from "../support/ask";
import { PROTOTYPE_NAMES } from "../support/hostile-texts";
import { resultsOf, tableOfMetric } from "../support/readings";
import { groupsOf, participantsTable, people, problemsOf, targetsTable } from "../support/register-tables";

/** Names that every object answers to: as keys of a dictionary they would be found where nobody has put them, or be lost. */

const GROUPED = ["Gender", "Disability", "Ethnicity"] as const;

test.each(GROUPED)("groups of %s are counted under them", (heading) => {
  const rows = PROTOTYPE_NAMES.flatMap((name, i) => people(i + 1, { [heading]: name }, name));
  const results = resultsOf([participantsTable(rows)]);
  const table = tableOfMetric(results, 1, heading);
  const counts = new Map(table.rows.map(({ label, figures }) => [label, figureText(figures.at(-1) ?? null)]));
  PROTOTYPE_NAMES.forEach((name, i) => expect([name, counts.get(name)]).toEqual([name, String(i + 1)]));
  expect(counts.get("Total")).toBe(String(rows.length));
});

test("people who are called so are told apart", () => {
  const rows = PROTOTYPE_NAMES.map((name) => ({ "Participant ID": name, "First name": name, "School name": name }));
  const register = buildRegister([participantsTable([...rows, ...rows])]);
  expect(register.counts).toMatchObject({ rows: 16, counted: 8 });
  expect(register.participants.index.ids.slice(0, 8)).toEqual(PROTOTYPE_NAMES);
});

test("as words that nobody knows they are problems, each at its row", () => {
  const unknown = (heading: string) => PROTOTYPE_NAMES.map((name) => ({ [heading]: name }));
  for (const heading of ["Qualification", "Academic year"]) {
    const rows = unknown(heading).map((cells) => ({ ...cells, "Start date": "" }));
    const register = buildRegister([participantsTable(rows)]);
    expect(register.counts).toEqual({ rows: 8, counted: 0, leftOut: 8 });
    const told = problemsOf(register).map((problem) => /@(\d+):/.exec(problem)?.[1]);
    expect(new Set(told)).toEqual(new Set(["2", "3", "4", "5", "6", "7", "8", "9"]));
  }
  const results = buildRegister([participantsTable(unknown("Result"))]);
  expect(results.counts.counted).toBe(8);
  expect(problemsOf(results)).toHaveLength(8);
});

test("columns that are called so take no other's place", () => {
  const extra = Object.fromEntries(PROTOTYPE_NAMES.map((name) => [name, "Male"]));
  const rows = people(3, { ...extra, Gender: "Female" });
  const register = buildRegister([participantsTable(rows)]);
  expect(groupsOf(register, "gender")).toEqual(["Female", "Female", "Female"]);
});

test("targets of what is called so count for nobody", () => {
  const targets = PROTOTYPE_NAMES.map((name) => ({
    Qualification: name,
    "Academic year": "2017/18",
    "Recruitment target": 9,
  }));
  const real = { Qualification: "NPQH", "Academic year": "2017/18", "Recruitment target": 4 };
  const results = resultsOf([participantsTable(people(5)), targetsTable([...targets, real])]);
  const [row] = tableOfMetric(results, 1).rows;
  expect(row.figures.map((figure) => figureText(figure))).toEqual(["4", "5", "125.00 %"]);
});

test("what the user says about tables, columns and words of that name is kept, and found again in the workbook", () => {
  for (const name of PROTOTYPE_NAMES) {
    const chosen = withWord(
      withColumn(withRole(NO_REGISTER_SETTINGS, name, "participants"), name, name, "gender"),
      "gender",
      name,
      "Female",
    );
    const kept = mergeRegisterSettings(JSON.parse(JSON.stringify(chosen)));
    expect(kept).toEqual(chosen);
    const rows = people(2, { Gender: "", [name]: name });
    const table = participantsTable(rows, { name });
    const recognition = recognitionOf(table.headings, { mapping: kept.tables[0] });
    if (recognition === null) throw new Error("It is not recognised.");
    const register = buildRegister([{ ...table, recognition }], { settings: kept });
    expect([name, groupsOf(register, "gender")]).toEqual([name, ["Female", "Female"]]);
  }
});

test("words in a setting that are called so mean nothing for those who have not said so", () => {
  const kept = mergeRegisterSettings(
    JSON.parse(`{"words":{"__proto__":{"x":"Female"},"constructor":{"x":"Male"},"gender":{"x":"Other"}}}`),
  );
  expect(Object.keys(kept.words)).toEqual(["gender"]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  const stored: unknown = JSON.parse(`{"__proto__":{"months":1},"constructor":2}`);
  expect(mergeDefinitions(stored)).toEqual(DEFAULT_DEFINITIONS);
});

test.each(PROTOTYPE_NAMES)("a function that is asked for %s says that it does not know it", (name) => {
  const register = buildRegister([participantsTable(people(5, { Gender: "Female" }))]);
  const analysis = analyse(register, DEFAULT_DEFINITIONS);
  const entry = functionOf("COUNT");
  const right = ["recruited", "NPQH", "2017/18", "Gender", "Female"];
  expect(runFunction(entry, right, analysis)).toMatchObject({ kind: "value", value: 5 });
  right.forEach((_, at) => {
    const answer = runFunction(entry, right.with(at, name), analysis);
    expect(answer).toMatchObject({ kind: expect.stringMatching(/^(wrong argument|not available)$/) as string });
  });
});
