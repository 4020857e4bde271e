import { buildRegister, type Register } from "../../../../src/register/register";
import { described } from "../../../support/described";
import { assessmentsTable, feedbackTable, participantsTable, type Row } from "../../../support/register-tables";

const DAYS_TO_1904 = 1462;

const people = (...rows: readonly Row[]) =>
  participantsTable(rows.map((row, i) => ({ "Participant ID": `A${i}`, ...row })));

function messages({ problems }: Register, code: string): string[] {
  return described(problems).flatMap((one) => (one.code === code ? [one.what] : []));
}

describe("days that mean no date", () => {
  it("are said once for each column, as Excel shows the first of them", () => {
    const register = buildRegister([
      people(
        { "Withdrawn date": 1, "Deferred date": 0 },
        { "Withdrawn date": "9999-12-31" },
        { "Withdrawn date": 43500 },
      ),
      feedbackTable([{ "Participant ID": "A0", "Feedback date": "0000-00-00", Rating: 7 }]),
      assessmentsTable([{ "Participant ID": "A0", Task: "1", "Presented date": 2 }]),
    ]);
    expect(messages(register, "no-dates")).toEqual([
      "Participants: 2 cells say “01/01/1900” or the like in Withdrawn date, as forms and databases do when there is no date. They are read as blank.",
      "Participants: 1 cell says “00/01/1900” or the like in Deferred date, as forms and databases do when there is no date. It is read as blank.",
      "Assessments: 1 cell says “02/01/1900” or the like in Presented date, as forms and databases do when there is no date. It is read as blank.",
      "Feedback: 1 cell says “0000-00-00” or the like in Feedback date, as forms and databases do when there is no date. It is read as blank.",
    ]);
    expect([...register.participants.withdrawn.subarray(0, 3)]).toEqual([0, 0, 43500]);
    expect(messages(register, "unreadable-date")).toEqual([]);
  });

  it("are not Yes and No", () => {
    const register = buildRegister([
      people({ "Withdrawn date": "Yes" }, { "Withdrawn date": "1" }, { "Withdrawn date": "0" }),
    ]);
    expect(messages(register, "no-dates")).toEqual([]);
    expect([...register.participants.withdrawn.subarray(0, 3)]).toEqual([1, 1, 0]);
  });
});

describe("dates just before midnight", () => {
  it("are said with their time, and read as written", () => {
    const date = 43343 + 86_352 / 86_400;
    const register = buildRegister([people({ "Start date": date }, { "Start date": date })]);
    expect(messages(register, "dates-before-midnight")).toEqual([
      "Participants: times in Start date such as “31/08/2018 23:59:12” suggest that a program has moved the dates, and that the days are a day early. They are read as written.",
    ]);
    expect([...register.participants.start.subarray(0, 2)]).toEqual([43343, 43343]);
  });

  it("are those of the workbook's own date system", () => {
    const date = 43343 - DAYS_TO_1904 + 86_352 / 86_400;
    const register = buildRegister([people({ "Start date": date }, { "Start date": date })], {
      dateOffset: DAYS_TO_1904,
    });
    expect(messages(register, "dates-before-midnight")[0]).toContain("“31/08/2018 23:59:12”");
  });

  it("that are only a rounding error are the next day", () => {
    const register = buildRegister([people({ "Start date": 43343.9999999999 }, { "Start date": 43343.9999999999 })]);
    expect(messages(register, "dates-before-midnight")).toEqual([]);
    expect([...register.participants.start.subarray(0, 2)]).toEqual([43344, 43344]);
  });
});

describe("dates in a column of years", () => {
  it("are said to be read as the academic year in which they lie", () => {
    const register = buildRegister([
      people({ "Academic year": 43344, "Start date": "" }, { "Academic year": "2018/19" }),
    ]);
    expect(messages(register, "dates-as-years")).toEqual([
      "Participants: 1 cell holds a date in Academic year, such as 01/09/2018. Each is read as the academic year in which its day lies.",
    ]);
  });
});
