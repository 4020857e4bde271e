import { MILLION } from "../../../src/register/cells/read-number";
import { buildRegister } from "../../../src/register/register";
import { described } from "../../support/described";
import { groupsOf, participantsTable, problemsOf, tableOfRows, type Row } from "../../support/register-tables";

const URN = 100123;
const HEADINGS = ["URN", "PercentageFSM", "Phase", "Region", "Ofsted grade"];

/** A participant whose own row says nothing of the school but its URN, beside what the schools table says. */
function join(own: Row, school: Row, ...others: readonly Row[]) {
  const person = { "School URN": URN, Phase: "", Region: "", "Ofsted grade": "", ...own };
  const schools = tableOfRows(HEADINGS, [{ URN, ...school }, ...others], { name: "Schools" });
  const register = buildRegister([participantsTable([person]), schools]);
  const share = register.participants.fsm[0];
  return {
    fsm: share < 0 ? null : share / MILLION,
    groups: (["phase", "region", "ofsted"] as const).map((key) => groupsOf(register, key)[0]),
    problems: problemsOf(register),
  };
}

const KNOWN: Row = { "School FSM %": 12, Phase: "Primary", Region: "London", "Ofsted grade": "Good" };
const KNOWN_GROUPS = ["Primary", "London", "Good"];
const NOTHING = ["Not Known", "Not Known", "Not Known"];

describe("what the participant's row says of the school", () => {
  it("stays where the schools table says nothing, or that it is not known, and there is nothing to note", () => {
    expect(join(KNOWN, {})).toEqual({ fsm: 12, groups: KNOWN_GROUPS, problems: [] });
    const unknown = { Phase: "Unknown", Region: "Not known", "Ofsted grade": "#N/A" };
    expect(join(KNOWN, unknown)).toEqual({ fsm: 12, groups: KNOWN_GROUPS, problems: [] });
  });

  it("gives way where it only says that there is nothing", () => {
    const nothing = { Phase: "-", Region: "N/A", "Ofsted grade": "Not recorded" };
    expect(join({ ...KNOWN, ...nothing }, { Phase: "Primary", Region: "London", "Ofsted grade": "Good" })).toEqual({
      fsm: 12,
      groups: KNOWN_GROUPS,
      problems: [],
    });
    expect(join(KNOWN, nothing)).toEqual({ fsm: 12, groups: KNOWN_GROUPS, problems: [] });
  });

  it("stays where the schools table says something else, with a note for each", () => {
    const other = { PercentageFSM: 0, Phase: "Not applicable", Region: "Wales", "Ofsted grade": 1 };
    expect(join(KNOWN, other)).toEqual({
      fsm: 12,
      groups: KNOWN_GROUPS,
      problems: [
        "school-differs@2:School FSM %",
        "school-differs@2:Phase",
        "school-differs@2:Region",
        "school-differs@2:Ofsted grade",
      ],
    });
  });

  it("stays without a note where the schools table says the same in other words", () => {
    const same = { PercentageFSM: "12%", Phase: "Primary school", Region: "Inner London", "Ofsted grade": 2 };
    expect(join(KNOWN, same)).toEqual({ fsm: 12, groups: KNOWN_GROUPS, problems: [] });
  });

  it("is 0 per cent as well as any other share", () => {
    expect(join({ "School FSM %": 0 }, { PercentageFSM: 41.5 })).toMatchObject({
      fsm: 0,
      problems: ["school-differs@2:School FSM %"],
    });
  });
});

describe("what the schools table says", () => {
  it("is taken where the participant's row is blank, 0 per cent included", () => {
    expect(join({}, { PercentageFSM: 0, Phase: "Primary", Region: "London", "Ofsted grade": "Good" })).toEqual({
      fsm: 0,
      groups: KNOWN_GROUPS,
      problems: [],
    });
  });

  it("is nothing where its own cells are blank or hold errors", () => {
    expect(join({}, {})).toMatchObject({ fsm: null, groups: NOTHING, problems: [] });
    expect(join({}, { Phase: "#N/A", Region: "#REF!", "Ofsted grade": "#VALUE!" })).toMatchObject({
      groups: NOTHING,
      problems: [],
    });
  });

  it("stays not known among fractions", () => {
    const others = [0.31, 0.12, 0.45].map((PercentageFSM, i) => ({ URN: 100001 + i, PercentageFSM }));
    expect(join({}, {}, ...others).fsm).toBeNull();
    expect(join(KNOWN, {}, ...others)).toMatchObject({
      fsm: 12,
      problems: ["fractions-read@table:PercentageFSM"],
    });
  });

  it("is nobody's who has no URN", () => {
    expect(join({ "School URN": "" }, { PercentageFSM: 41.5 })).toMatchObject({ fsm: null, problems: [] });
  });
});

describe("a table of schools", () => {
  const SCHOOLS = ["URN", "PercentageFSM", "PhaseOfEducation (name)", "GOR (name)", "OfstedRating (name)"];
  const school = (cells: Row): Row => {
    return { URN: 100123, PercentageFSM: 41.5, "PhaseOfEducation (name)": "Primary", "GOR (name)": "London", ...cells };
  };
  const join = (person: Row, ...schools: Row[]) =>
    buildRegister([participantsTable([person]), tableOfRows(SCHOOLS, schools, { name: "Schools" })]);

  it("supplies what the participant's row does not say", () => {
    const register = join({ "School URN": 100123, "School FSM %": "" }, school({}));
    expect(register.participants.fsm[0]).toBe(41.5 * MILLION);
    expect(groupsOf(register, "phase")).toEqual(["Primary"]);
    expect(groupsOf(register, "region")).toEqual(["London"]);
    expect(register.problems).toEqual([]);
  });

  it("gives way to the participant's row, with a note", () => {
    const register = join({ "School URN": "100123", "School FSM %": 12 }, school({}));
    expect(register.participants.fsm[0]).toBe(12 * MILLION);
    expect(described(register.problems).map(({ code, severity, value }) => [code, severity, value])).toEqual([
      ["school-differs", "note", "12%"],
    ]);
  });

  it("names URNs that it does not have, and rows without one", () => {
    const register = join({ "School URN": 999999 }, school({}), school({ URN: "none" }), school({ PercentageFSM: 1 }));
    expect(problemsOf(register).sort()).toEqual([
      "duplicate-school@4:URN",
      "missing-urn@3:URN",
      "unknown-school@2:School URN",
    ]);
  });

  it("names a row that counts schools as what it is", () => {
    const register = join({ "School URN": "100123" }, school({}), { URN: "Schools Count", PercentageFSM: 1 });
    expect(problemsOf(register)).toContain("totals-row@3:URN");
  });

  it("with shares that say that they are less than 1 % is read so", () => {
    const schools = ["0.3%", "0.5%", "0.8 %"].map((PercentageFSM, i) => ({ URN: 100001 + i, PercentageFSM }));
    const table = tableOfRows(["URN", "PercentageFSM"], schools, { name: "Schools" });
    const { participants } = buildRegister([participantsTable([{ "School URN": 100001, "School FSM %": "" }]), table]);
    expect(participants.fsm[0]).toBe(0.3 * MILLION);
  });

  it("with too few fractions to tell is asked about, but not where others are percentages", () => {
    const problemsOfShares = (...shares: unknown[]): string[] => {
      const schools = shares.map((PercentageFSM, i) => ({ URN: 100001 + i, PercentageFSM }));
      const table = tableOfRows(["URN", "PercentageFSM"], schools, { name: "Schools" });
      const person = { "School URN": 100001, "School FSM %": "" };
      return problemsOf(buildRegister([participantsTable([person]), table]));
    };
    expect(problemsOfShares(0.295, 0.3)).toEqual(["fractions@table:PercentageFSM"]);
    expect(problemsOfShares(0.5, 0.3, 41.5)).toEqual([]);
  });

  it("with fractions is read as one", () => {
    const schools = [0.31, 0.12, 0.45].map((PercentageFSM, i) => ({ URN: 100001 + i, PercentageFSM }));
    const table = tableOfRows(["URN", "PercentageFSM"], schools, { name: "Schools" });
    const { participants } = buildRegister([participantsTable([{ "School URN": 100001, "School FSM %": "" }]), table]);
    expect(participants.fsm[0]).toBe(31 * MILLION);
  });
});

describe("a table of schools beside participants whose schools are not said", () => {
  const schools = tableOfRows(HEADINGS, [{ URN, PercentageFSM: 40, Phase: "Primary" }], { name: "Schools" });
  const people = (...further: string[]) =>
    tableOfRows(
      ["Participant ID", "Qualification", "Academic year", ...further],
      [{ "Participant ID": "A", Qualification: "NPQH", "Academic year": "2018/19", "School URN": URN }],
    );

  it("is nobody's, and that nothing is taken from it is said", () => {
    const register = buildRegister([people(), schools]);
    expect(register.participants.given.has("fsm")).toBe(false);
    expect(problemsOf(register)).toContain("schools-apart@table:School FSM %");
  });

  it("is said of the table that lacks the column, and of no other", () => {
    const register = buildRegister([people("School URN"), { ...people(), name: "Others" }, schools]);
    expect(register.participants.given.has("fsm")).toBe(true);
    expect(register.participants.tables.map(({ fields }) => fields.has("fsm"))).toEqual([true, false]);
    const said = described(register.problems).filter(({ code }) => code === "schools-apart");
    expect(said.map(({ what }) => what)).toEqual([
      "Others: there is no column School URN, so nothing is taken from the table of schools, " +
        "and School FSM % is treated as blank in every row.",
    ]);
  });

  it("is nothing to note where their own list has the share", () => {
    const own = people("School FSM %");
    expect(problemsOf(buildRegister([own, schools])).join()).not.toContain("schools-apart");
  });
});
