import { buildRegister } from "../../../src/register/register";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import type { SourceTable } from "../../../src/register/tables/source";
import { described } from "../../support/described";
import { participantsTable, problemsOf, tableOfRows, type Row } from "../../support/register-tables";

const PEOPLE = participantsTable([
  { "Participant ID": "P1", Email: "Ann@example.org", TRN: "0123456" },
  { "Participant ID": "P2", Email: "ben@example.org", TRN: 234567 },
  { "Participant ID": "P3", Email: "office@example.org" },
  { "Participant ID": "P4", Email: "office@example.org" },
]);

/** Positions of the people whose ratings count, and the problems, of a survey with these headings and rows. */
function survey(headings: readonly string[], ...rows: readonly Row[]) {
  const register = buildRegister([PEOPLE, tableOfRows(headings, rows, { name: "Survey" })]);
  const problems = problemsOf(register).filter((one) => !one.startsWith("missing-column"));
  return { people: register.feedback?.map(({ position }) => position), problems };
}

describe("ratings of people who are known by their e-mail address", () => {
  it("are joined by it, and this is said once", () => {
    const rows = ["ann@example.org", "BEN@example.org"].map((Email) => ({ Email, Rating: 8 }));
    expect(survey(["Email", "Rating"], ...rows)).toEqual({
      people: [0, 1],
      problems: ["matched-by-other@table:Email"],
    });
  });

  it("are named where the address is several people's, unknown or no one's", () => {
    const rows = ["office@example.org", "eve@example.org", "anonymous"].map((Email) => ({ Email, Rating: 8 }));
    expect(survey(["Email", "Rating"], ...rows)).toEqual({
      people: [],
      problems: ["orphan-feedback@2:Email", "orphan-feedback@3:Email", "orphan-feedback@4:Email"],
    });
  });

  it("are nobody's where the one person whose list says the same has no address, or one that is no person's", () => {
    const lists = [
      participantsTable([
        { "Participant ID": "P1", Email: "ann@example.org" },
        { "Participant ID": "P2", Email: "" },
        { "Participant ID": "P3", Email: "noreply@example.org" },
        { "Participant ID": "P4", Email: "n/a" },
      ]),
      tableOfRows(
        ["Participant ID", "Email", "Rating"],
        ["", "noreply@example.org", "n/a"].map((Email) => ({ "Participant ID": "", Email, Rating: 8 })),
      ),
    ];
    expect(buildRegister(lists).feedback).toEqual([]);
  });

  it("are joined by the teacher reference number, whichever of the two lists lost its zero", () => {
    const rows = [123456, "0123456", "0234567", "02/34567", 234567].map((TRN, i) => ({
      TRN,
      "Feedback date": `2019-01-0${i + 1}`,
      Rating: 8,
    }));
    expect(survey(["TRN", "Feedback date", "Rating"], ...rows)).toEqual({
      people: [0, 0, 1, 1, 1],
      problems: ["matched-by-other@table:TRN"],
    });
  });

  it("are joined by the address where the row has no ID, and not against an ID that is unknown", () => {
    const rows = [
      { "Participant ID": "", Email: "ben@example.org", Rating: 8 },
      { "Participant ID": "P9", Email: "ann@example.org", Rating: 8 },
      { "Participant ID": "P3", Email: "ann@example.org", Rating: 8 },
    ];
    expect(survey(["Participant ID", "Email", "Rating"], ...rows)).toEqual({
      people: [1, 2],
      problems: ["matched-by-other@table:Email", "orphan-feedback@3:Participant ID"],
    });
  });
});

/** A table as it is recognised by its headings and first rows. */
function recognised(headings: readonly string[], rows: readonly Row[], name: string): SourceTable {
  const sample = rows.map((row) => headings.map((heading) => row[heading] ?? ""));
  const recognition = recognitionOf(headings, { sample });
  return { ...tableOfRows(headings, rows, { name }), ...(recognition === null ? {} : { recognition }) };
}

describe("people who are called Participant in one list and numbered in another", () => {
  const HEADINGS = ["Ref", "Participant", "Qualification", "Start date"];
  const list = (headings: readonly string[], ...people: readonly (readonly [string, string])[]) =>
    recognised(
      headings,
      people.map(([Ref, Participant]) => ({ Ref, Participant, Qualification: "NPQH", "Start date": 43000 })),
      "People",
    );
  const NUMBERED = list(HEADINGS, ["R1", "Sarah Jones"], ["R2", "Sarah Jones"], ["R3", "Al Fox"]);
  const NAMED = list(HEADINGS.slice(1), ["", "Sarah Jones"], ["", "Al Fox"]);
  const ratings = (table: SourceTable, headings: readonly string[], ...rows: readonly Row[]) => {
    const register = buildRegister([table, recognised(headings, rows, "Survey")]);
    const problems = register.problems.filter(
      ({ table: name, code }) => name === "Survey" && code !== "missing-column",
    );
    return [register.feedback?.map(({ position }) => position), problems.map(({ code, row }) => [code, row])];
  };

  it("are found by their numbers", () => {
    const rows = ["R1", "R2", "r3"].map((Ref) => ({ Ref, Rating: 8 }));
    expect(ratings(NUMBERED, ["Ref", "Rating"], ...rows)).toEqual([[0, 1, 2], []]);
    const named = rows.map((row) => ({ ...row, Participant: "Somebody" }));
    expect(ratings(NUMBERED, ["Participant", "Ref", "Rating"], ...named)).toEqual([[0, 1, 2], []]);
  });

  it("are found by their names where these are one person's", () => {
    const rows = ["al  fox", "Sarah Jones"].map((Participant) => ({ Participant, Rating: 8 }));
    expect(ratings(NUMBERED, ["Participant", "Rating"], ...rows)).toEqual([
      [2],
      [
        ["matched-by-other", null],
        ["orphan-feedback", 3],
      ],
    ]);
  });

  it("are found by their names under any heading, beside numbers of the rows", () => {
    const headings = ["ID", "Participant name", "Rating"];
    const rows = ["Al Fox", "Bo Li"].map((name, i) => ({ ID: i + 1, "Participant name": name, Rating: 8 }));
    expect(ratings(NAMED, headings, ...rows)).toEqual([[1], [["orphan-feedback", 3]]]);
    const register = buildRegister([NAMED, recognised(headings, rows, "Survey")]);
    const orphan = described(register.problems).find(({ code }) => code === "orphan-feedback");
    expect(orphan?.what).toBe(
      "Survey, row 3 (B3): “Bo Li” is not the name of a counted participant, and participants are told apart by their names, " +
        "so the rating is left out.",
    );
  });

  it("are not found by a name beside a blank ID where others of that name may have IDs", () => {
    const rows = ["R3", ""].map((ID, at) => ({ ID, "Participant name": ["Al Fox", "Sarah Jones"][at], Rating: 8 }));
    const register = buildRegister([NUMBERED, NAMED, recognised(["ID", "Participant name", "Rating"], rows, "Survey")]);
    expect(register.feedback?.map(({ position }) => position)).toEqual([2]);
    expect(problemsOf(register)).toContain("orphan-feedback@3:ID");
  });

  it("are found by their names where nobody has a number in the list of participants", () => {
    const rows = ["Al Fox", "Sarah Jones", "Bo Li"].map((Participant, i) => ({ Participant, Ref: `R${i}`, Rating: 8 }));
    expect(ratings(NAMED, ["Ref", "Participant", "Rating"], ...rows)).toEqual([[1, 0], [["orphan-feedback", 4]]]);
  });
});
