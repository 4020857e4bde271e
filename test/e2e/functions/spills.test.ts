import { openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";
import type { SeenCell } from "../../support/seen-cells";
import { ask } from "../../support/published-answers/ask";
import { duePeople, today } from "../../support/published-answers/due-people";
import { columnOf } from "../../support/published-answers/faults";
import { CHARACTERISTICS, codes, FEEDBACK, FIRST_YEAR, years } from "../../support/published-answers/published";
import {
  HOLDS,
  isIn,
  personsOf,
  readSample,
  type Holds,
  type Person,
  type Sample,
} from "../../support/published-answers/sample";
import { correctedTable } from "../../fixtures/published-report";

let preview: PreviewPage;
let sample: Sample;

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByText("1,034 participants counted").waitFor();
  sample = await readSample(preview);
});
afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

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

  it("list who is overdue with deadlines and days, the longest overdue first", async () => {
    const day = today();
    const people = duePeople(sample);
    const rowsOf = (of: typeof people): unknown[][] =>
      of.map(({ person, deadline }) => [person["Participant ID"], person.Qualification, deadline, deadline - day]);
    await preview.enter("Due", 0, 0, [["=NPQ.DUE()", "", "", "", "", '=NPQ.DUE(-1,"NPQSL","2018/19")']]);
    const cells = await preview.answered("Due");
    const shown = (first: number): unknown[][] =>
      cells.map((row) => row.slice(first, first + 4).map(({ value }) => value)).filter(([id]) => (id ?? null) !== null);
    expect(people.length).toBeGreaterThan(100);
    expect(shown(0)).toEqual(rowsOf(people));
    expect(shown(5)).toEqual(rowsOf(people.filter(({ person }) => isIn(person, "NPQSL", "2018/19"))));
  });

  it("show further columns of the people behind a count, and follow them", async () => {
    const headings = ["Last name", "School name", "Withdrawn date"];
    const withdrawn = sample.people.filter((person) => isIn(person, "NPQH", FIRST_YEAR) && HOLDS.withdrawn(person));
    await preview.enter("Names", 0, 0, [
      [ask("PARTICIPANTS", "withdrawn", "NPQH", FIRST_YEAR, undefined, undefined, headings.join(", "))],
    ]);
    await preview.answered("Names");
    expect(await preview.texts("Names")).toEqual(
      withdrawn.map((person) => ["Participant ID", ...headings].map((heading) => person[heading])),
    );
    // A name is no part of the register.
    const row = sample.people.indexOf(withdrawn[0]) + 1;
    await preview.enter("Participants", row, Object.keys(withdrawn[0]).indexOf("Last name"), [["Newname"]]);
    await preview.until(async () => (await preview.cells("Names"))[0]?.[1]?.value === "Newname");
    await preview.enter("Participants", row, Object.keys(withdrawn[0]).indexOf("Last name"), [
      [withdrawn[0]["Last name"]],
    ]);
    await preview.until(async () => (await preview.cells("Names"))[0]?.[1]?.value === withdrawn[0]["Last name"]);
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
