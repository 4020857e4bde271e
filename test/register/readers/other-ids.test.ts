import { buildRegister } from "../../../src/register/register";
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
