import { recognisedAmong, type TableCandidate } from "../../../src/register/tables/table-candidate";
import { withColumn, withColumnIn, withRole } from "../../../src/register/settings/change-settings";
import { recogniseTable } from "../../../src/register/tables/recognition/recognise";
import { NO_REGISTER_SETTINGS, type RegisterSettings } from "../../../src/register/settings/register-settings";
import { tableViews, type TableView } from "../../../src/taskpane/model/data-tables";
import { problem } from "../../support/report-inputs";

const STRANGE = ["Kürzel", "Weg", "Anfang", "Gender"];
const ROWS = [
  ["K1", "NPQH", 43045, "Female"],
  ["K2", "NPQSL", 43045, "Male"],
];

/** A range of the workbook with what it is read as under some settings. */
function candidate(
  headings: readonly unknown[],
  settings: RegisterSettings = NO_REGISTER_SETTINGS,
  changes: Partial<TableCandidate> = {},
): TableCandidate {
  const name = changes.name ?? "Liste";
  const mapping = settings.tables.find(({ table }) => table === name);
  const titles = changes.titles ?? [name];
  return {
    result: recogniseTable(headings, { sample: ROWS, titles, ...(mapping === undefined ? {} : { mapping }) }),
    titles,
    ...{
      name,
      isTable: false,
      sheetId: "1",
      sheetName: "Liste",
      headings,
      sample: ROWS,
      firstRow: 3,
      firstColumn: 1,
      rowCount: 1,
    },
    ...changes,
  };
}

/** How the pane shows one range, as the only one of the workbook. */
function viewOf(
  headings: readonly unknown[],
  settings: RegisterSettings = NO_REGISTER_SETTINGS,
  problems: Parameters<typeof tableViews>[2] = [],
): TableView {
  const one = candidate(headings, settings);
  const tables = recognisedAmong([one]);
  const found = { tables, others: tables.length > 0 ? [] : [one], dateOffset: 0 };
  return tableViews(found, settings, problems)[0];
}

const columns = ({ columns: all }: TableView): unknown[] =>
  all.map(({ heading, letters, sample, field, certainty }) => [heading, letters, sample, field, certainty]);

describe("a table that is found by itself", () => {
  const HEADINGS = ["Participant ID", "NPQ", "Start date", "Weg", ""];

  it("shows its columns, what they hold and why they were taken", () => {
    const view = viewOf(HEADINGS);
    expect(view).toMatchObject({ role: "participants", remark: "", isIncomplete: false, isMapped: false });
    expect(columns(view)).toEqual([
      ["Participant ID", "B", "K1", "participantId", "By its heading"],
      ["NPQ", "C", "NPQH", "qualification", "By its heading"],
      ["Start date", "D", "6 November 2017", "startDate", "By its heading"],
      ["Weg", "E", "Female", "gender", "By what its cells hold"],
    ]);
  });

  it("shows what the user has said", () => {
    const settings = withColumn(NO_REGISTER_SETTINGS, "Liste", "Weg", "none");
    const view = viewOf(HEADINGS, settings);
    expect(view.isMapped).toBe(true);
    expect(columns(view)[3]).toEqual(["Weg", "E", "Female", "none", "Chosen by you"]);
  });

  it("says which column cannot be chosen, and why", () => {
    const obstacles = viewOf(["Participant ID", "NPQ", "Start date", "", "Start  date"]).columns.map(
      ({ obstacle }) => obstacle,
    );
    expect(obstacles).toEqual([
      ...[null, null, null],
      expect.stringMatching(/^It has no heading/),
      expect.stringMatching(/repeats that of column D\./),
    ]);
  });
});

describe("a table under strange headings", () => {
  it("is not used, and says what it lacks", () => {
    expect(viewOf(STRANGE)).toMatchObject({
      role: "none",
      definition: null,
      columns: [],
      remark: "To be read as Participants, it also needs Participant ID and Start date or Academic year.",
    });
    expect(viewOf(["a", "b", "c"]).remark).toBe(
      "To be read as Participants, it also needs Participant ID and Start date or Academic year.",
    );
  });

  it("lacks only what the title above it does not say", () => {
    const titles = ["NPQH participants 2019/20", "Data"];
    const data = candidate(["Start date", "Gender", "Ethnicity"], NO_REGISTER_SETTINGS, { name: "Data", titles });
    const [view] = tableViews({ tables: [], others: [data], dateOffset: 0 }, NO_REGISTER_SETTINGS, []);
    expect(view.remark).toBe("To be read as Participants, it also needs Participant ID.");
  });

  it("asks for its columns once it is said to be participants", () => {
    const settings = withRole(NO_REGISTER_SETTINGS, "Liste", "participants");
    const view = viewOf(STRANGE, settings);
    expect(view).toMatchObject({ role: "participants", isIncomplete: true });
    expect(view.remark).toBe("Choose below which column holds Participant ID and Start date or Academic year.");
    expect(columns(view)[1]).toEqual(["Weg", "C", "NPQH", "qualification", "By what its cells hold"]);
    expect(columns(view)[0]).toEqual(["Kürzel", "B", "K1", "none", "Not used"]);
  });

  it("is used as soon as it has them", () => {
    let settings = withColumn(NO_REGISTER_SETTINGS, "Liste", "Kürzel", "participantId");
    settings = withColumn(settings, "Liste", "Anfang", "startDate");
    expect(viewOf(STRANGE, settings)).toMatchObject({ role: "participants", isIncomplete: false, remark: "" });
  });

  it("stays out when the user says so", () => {
    expect(viewOf(STRANGE, withRole(NO_REGISTER_SETTINGS, "Liste", "none"))).toMatchObject({
      ...{ role: "none", remark: "", isMapped: true },
    });
  });
});

describe("questions about a table", () => {
  const HEADINGS = ["Participant ID", "NPQ", "Start date", "Rating"];
  const ofTable = { table: "Liste", sheet: "Liste", row: null };

  it("are asked where its cells leave them open, and stay to be changed", () => {
    expect(viewOf(HEADINGS)).toMatchObject({ dateOrder: undefined, ratingScale: undefined });
    const problems = [problem({ ...ofTable, code: "ambiguous-dates" }), problem({ ...ofTable, code: "rating-scale" })];
    expect(viewOf(HEADINGS, NO_REGISTER_SETTINGS, problems)).toMatchObject({ dateOrder: null, ratingScale: null });
    const settings: RegisterSettings = {
      ...NO_REGISTER_SETTINGS,
      tables: [{ table: "Liste", dateOrder: "month first", ratingScale: "1 to 5" }],
    };
    expect(viewOf(HEADINGS, settings)).toMatchObject({ dateOrder: "month first", ratingScale: "1 to 5" });
  });

  it("are none of another table's", () => {
    const problems = [problem({ ...ofTable, table: "Other", code: "ambiguous-dates" })];
    expect(viewOf(HEADINGS, NO_REGISTER_SETTINGS, problems).dateOrder).toBeUndefined();
  });
});

describe("the workbook's tables", () => {
  it("are listed used ones first; what holds for all rows and why a copy is not read is said", () => {
    const headings = ["Participant ID", "NPQ", "Gender"];
    const tables = recognisedAmong([candidate(headings, NO_REGISTER_SETTINGS, { name: "Cohort 2017-18" })]);
    const copy = candidate(["Participant ID", "NPQ", "Start date"], NO_REGISTER_SETTINGS, { name: "Copy" });
    const [first, second] = tableViews({ tables, others: [copy], dateOffset: 0 }, NO_REGISTER_SETTINGS, []);
    expect(first.name).toBe("Cohort 2017-18");
    expect(first.constants).toEqual(["Academic year: 2017/18, from “Cohort 2017-18”."]);
    expect(second.role).toBe("none");
    expect(second.remark).toMatch(/^It looks like Participants, but another table of this kind is read\./);
  });
});

describe("a choice for a column", () => {
  const HEADINGS = ["Participant ID", "Team", "Qualification", "Start date"];
  /** How the pane shows the column of each of these tables, and for which others it offers the choice. */
  function offered(settings: RegisterSettings, tables: Readonly<Record<string, readonly string[]>>) {
    const all = Object.entries(tables).map(([name, headings]) => candidate(headings, settings, { name }));
    const used = recognisedAmong(all);
    const others = all.filter(({ result }) => result.kind !== "recognised");
    return tableViews({ tables: used, others, dateOffset: 0 }, settings, []).flatMap(({ name, columns: shown }) =>
      shown.flatMap(({ heading, sisters }) => (sisters.length > 0 ? [[name, heading, sisters]] : [])),
    );
  }
  const years = { "2017": HEADINGS, "2018": HEADINGS, "2019": HEADINGS };

  it("is offered for the other tables of the kind with this heading, until they have it", () => {
    expect(offered(NO_REGISTER_SETTINGS, years)).toEqual([]);
    const once = withColumn(NO_REGISTER_SETTINGS, "2018", "Team", "region");
    expect(offered(once, years)).toEqual([["2018", "Team", ["2017", "2019"]]]);
    const all = withColumnIn(once, ["2017", "2019"], "Team", "region");
    expect(offered(all, years)).toEqual([]);
    expect(all.tables.map(({ table, columns: chosen }) => [table, chosen])).toEqual(
      ["2018", "2017", "2019"].map((name) => [name, { team: "region" }]),
    );
  });

  it("to ignore it is offered only where it is read", () => {
    const once = withColumn(NO_REGISTER_SETTINGS, "2018", "Gender", "none");
    const tables = { "2018": [...HEADINGS, "Gender"], "2019": [...HEADINGS, "Gender"], "2017": HEADINGS };
    expect(offered(once, tables)).toEqual([["2018", "Gender", ["2019"]]]);
    expect(offered(withColumn(NO_REGISTER_SETTINGS, "2018", "Team", "none"), years)).toEqual([]);
  });

  it("is offered for tables that are not read yet, but neither for those left out nor for other lists", () => {
    const strange = ["Wer", "Weg", "Anfang", "Gender"];
    const tables = { A: strange, B: strange, C: strange, D: ["Wer", "Phone", "Zimmer"] };
    const once = withColumn(withRole(NO_REGISTER_SETTINGS, "A", "participants"), "A", "Wer", "participantId");
    expect(offered(withRole(once, "C", "none"), tables)).toEqual([["A", "Wer", ["B"]]]);
  });
});

describe("a cross-tab of targets", () => {
  it("says what each column holds, and leaves nothing to choose", () => {
    const one = candidate(["NPQ", "2017/18", "2018/19", "Total"], NO_REGISTER_SETTINGS, {
      name: "FSM targets",
      sample: [["NPQH", 20, 21, 41]],
    });
    const result = recogniseTable(one.headings, { sample: one.sample, titles: one.titles });
    const tables = recognisedAmong([{ ...one, result }]);
    const [view] = tableViews({ tables, others: [], dateOffset: 0 }, NO_REGISTER_SETTINGS, []);
    expect(view.role).toBe("targets");
    expect(view.columns.map(({ heading, obstacle }) => `${heading}: ${obstacle}`)).toEqual([
      "NPQ: Qualification",
      "2017/18: FSM target %, 2017/18",
      "2018/19: FSM target %, 2018/19",
      "Total: Not used",
    ]);
  });
});
