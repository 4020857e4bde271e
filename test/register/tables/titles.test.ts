import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../src/register/register";
import { TITLE_FIELDS, yearInTitles } from "../../../src/register/tables/titles";
import { described } from "../../support/described";
import { tableOf } from "../../support/register-tables";

const [[, qualificationInTitles]] = TITLE_FIELDS;

describe("titles", () => {
  it("say the year that stands nearest, and which of them says otherwise", () => {
    expect(yearInTitles(["NPQs 2018-19", "2017-18"])).toEqual({
      value: "2018/19",
      title: "NPQs 2018-19",
      other: "2017-18",
    });
    expect(yearInTitles(["Register", "2018/19", "Cohort 2018"])).toEqual({ value: "2018/19", title: "2018/19" });
  });

  it("that name several years say none, unless a nearer one does", () => {
    expect(yearInTitles(["2017-18 to 2019-20", "2018-19"])).toBeNull();
    expect(yearInTitles(["2018-19", "2017-18 to 2019-20"])).toEqual({ value: "2018/19", title: "2018-19" });
  });

  it("say a qualification by its code, and are words and not parts of words", () => {
    expect(qualificationInTitles(["Our NPQSL people"])?.value).toBe("NPQSL");
    expect(qualificationInTitles(["NPQSLX people"])).toBeNull();
  });

  it.each([
    "NPQ for Headship 2018-19",
    "2018/19 NPQ for Headship",
    "NPQ for Headship Autumn 2018",
    "Headship, Cohort 2018",
  ])("say a qualification by its title beside a year: %s", (title) => {
    expect(qualificationInTitles([title])?.value).toBe("NPQH");
    expect(yearInTitles([title])?.value).toBe("2018/19");
  });
});

describe("a table below contradicting titles", () => {
  it("is of the nearer one, and named", () => {
    const headings = ["ID", "Qualification", "Gender", "Result"];
    const rows = [["A", "NPQH", "F", "Passed"]];
    const recognition = recognitionOf(headings, { sample: rows, titles: ["Starts 2018-19", "2017-18"] });
    if (recognition === null) throw new Error("This must be a table of participants.");
    const register = buildRegister([{ ...tableOf(headings, rows, { name: "List" }), recognition }]);
    expect(register.participants.year[0]).toBe(18);
    expect(described(register.problems).find(({ code }) => code === "titles-differ")).toMatchObject({
      severity: "warning",
      message: expect.stringContaining(
        "“Starts 2018-19” and “2017-18” disagree about the Academic year. “Starts 2018-19” is nearer",
      ) as string,
    });
  });
});

describe("dates in a title", () => {
  it("are not an academic year", () => {
    for (const title of ["Last updated 10/11/2019", "As at 12-13 March", "Tel 01234 20-21"])
      expect(yearInTitles([title])).toBeNull();
    expect(yearInTitles(["Participants 2018-19"])?.value).toBe("2018/19");
  });
});
