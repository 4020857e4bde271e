import { buildRegister, type Register } from "../../../src/register/register";
import { feedbackTable, participantsTable, problemsOf, type Row } from "../../support/register-tables";

function read(...rows: readonly Row[]): Register {
  const participants = participantsTable([
    { "Participant ID": "A", Qualification: "NPQSL", "Start date": "2017-09-01" },
    { "Participant ID": "A", Qualification: "NPQH", "Start date": "2018-09-01", "Academic year": "2018/19" },
  ]);
  return buildRegister([participants, feedbackTable(rows.map((row) => ({ "Participant ID": "A", ...row })))]);
}

describe("a rating", () => {
  it("belongs to the latest course begun by its date", () => {
    const register = read(
      { "Feedback date": "31/08/2018", Rating: 5 },
      { "Feedback date": "2018-09-01", Rating: 6 },
      { Rating: 7 },
      { "Feedback date": "2017-01-01", Rating: 8 },
    );
    expect(register.feedback?.map(({ position }) => position)).toEqual([0, 1, 1, 0]);
    expect(problemsOf(register)).toEqual(["before-start@5:Feedback date"]);
  });

  it.each([
    [0, 0],
    [10, 10_000_000],
    ["7.5", 7_500_000],
    [" 8 ", 8_000_000],
    ["7/10", 7_000_000],
    ["8 out of 10", 8_000_000],
    ["4/5", 8_000_000],
    ["3 out of 5", 6_000_000],
    ["70%", 7_000_000],
    ["70 %", 7_000_000],
    ["85/100", 8_500_000],
  ])("of %p is %i millionths", (cell, rating) => {
    expect(read({ Rating: cell }).feedback).toMatchObject([{ position: 1, rating }]);
  });

  it.each([[""], [10.1], [-1], ["good"], ["11/10"], ["0/5"], ["6/5"], ["8/0"], ["101%"], ["#N/A"], [true], [NaN]])(
    "of %p is left out",
    (cell) => {
      const register = read({ "Feedback date": "2019-01-01", Rating: cell });
      expect(register.feedback).toEqual([]);
      expect(problemsOf(register)).toEqual(["missing-rating@2:Rating"]);
    },
  );

  it("of nobody is left out", () => {
    expect(problemsOf(read({ "Participant ID": "Z", Rating: 5 }))).toEqual(["orphan-feedback@2:Participant ID"]);
  });

  it("with an unreadable date counts, with a warning", () => {
    const register = read({ "Feedback date": "soon", Rating: 5 });
    expect(register.feedback).toHaveLength(1);
    expect(problemsOf(register)).toEqual(["unreadable-date@2:Feedback date"]);
  });
});

describe("two ratings by one participant on one day", () => {
  it("that are the same count once", () => {
    const register = read({ "Feedback date": "2019-01-01", Rating: 5 }, { "Feedback date": "2019-01-01", Rating: "5" });
    expect(register.feedback).toHaveLength(1);
    expect(problemsOf(register)).toEqual(["duplicate-feedback@3:Participant ID"]);
  });

  it("that differ are a conflict, and the first counts", () => {
    const register = read({ "Feedback date": "2019-01-01", Rating: 5 }, { "Feedback date": "2019-01-01", Rating: 6 });
    expect(register.feedback?.map(({ rating }) => rating)).toEqual([5_000_000]);
    expect(problemsOf(register)).toEqual(["conflicting-feedback@3:Participant ID"]);
  });

  it("on two days count both", () => {
    expect(
      read({ "Feedback date": "2019-01-01", Rating: 5 }, { "Feedback date": "2019-01-02", Rating: 5 }).feedback,
    ).toHaveLength(2);
  });
});
