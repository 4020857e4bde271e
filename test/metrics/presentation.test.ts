import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { isWithinTime } from "../../src/metrics/presentation";
import { presentationDeadlines } from "../../src/metrics/presentation-deadlines";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { participantsTable, people, type Row } from "../support/register-tables";
import { resultsOf, rowOf, statusOf } from "../support/readings";

const IN_TIME: Row = { "Presented date": "01/03/2019" };
const LATE: Row = { "Presented date": "02/03/2019" };

const figuresOf = (...rows: Row[]): string[] => rowOf(resultsOf([participantsTable(rows)]), 4, "NPQH");

describe("metric 4, presented within 18 months", () => {
  it("counts the deadline day itself and not the day after", () => {
    expect(figuresOf(IN_TIME)).toEqual(["1", "1", "100 %"]);
    expect(figuresOf(LATE)).toEqual(["1", "0", "0 %"]);
  });

  it("counts the whole of the deadline day", () => {
    expect(figuresOf({ "Presented date": serialFromCivil(2019, 3, 1) + 0.99 })[1]).toBe("1");
  });

  it("clips the deadline to the month's end: 31 August 2017 to 28 February 2019", () => {
    const start = { "Start date": "31/08/2017" };
    expect(figuresOf({ ...start, "Presented date": "28/02/2019" })[1]).toBe("1");
    expect(figuresOf({ ...start, "Presented date": "01/03/2019" })[1]).toBe("0");
  });

  it("divides by those who presented, not by those who started", () => {
    expect(figuresOf(IN_TIME, IN_TIME, IN_TIME, LATE, {}, {}, {}, {})).toEqual(["4", "3", "75 %"]);
  });

  it("is blank where nobody has presented, and not judged", () => {
    const results = resultsOf([participantsTable(people(5))]);
    expect(rowOf(results, 4, "NPQH")).toEqual(["", "", ""]);
    expect(rowOf(results, 4, "Totals")).toEqual(["", "", ""]);
    expect(statusOf(results, 4, "NPQH")).toBe("Not yet known");
  });

  it("does not count somebody without a start date as in time", () => {
    expect(figuresOf({ "Start date": "", ...IN_TIME })).toEqual(["1", "0", "0 %"]);
  });

  it.each([
    ["met at exactly 90 %", 9, 1, "Met"],
    ["not met just below", 89, 10, "Not met"],
    ["met just above", 91, 10, "Met"],
  ])("is %s", (_, inTime, late, status) => {
    const results = resultsOf([participantsTable([...people(inTime, IN_TIME), ...people(late, LATE, "L")])]);
    expect(statusOf(results, 4, "NPQH")).toBe(status);
    expect(statusOf(results, 4, null)).toBe(status);
  });

  it("adds up in Totals", () => {
    const results = resultsOf([
      participantsTable([...people(2, IN_TIME), ...people(2, { Qualification: "NPQSL", ...LATE }, "S")]),
    ]);
    expect(rowOf(results, 4, "Totals")).toEqual(["4", "2", "50 %"]);
  });

  it("breaks down those in time, not all who presented", () => {
    const results = resultsOf([
      participantsTable([
        { Gender: "F", ...IN_TIME },
        { Gender: "F", ...LATE },
        { Gender: "M", ...LATE },
      ]),
    ]);
    expect(rowOf(results, 4, "Female", "Gender")).toEqual(["1", "1"]);
    expect(rowOf(results, 4, "Male", "Gender")).toEqual(["", ""]);
    expect(rowOf(results, 4, "Total", "Gender")).toEqual(["1", "1"]);
  });

  it("takes the latest extension that covers the start date", () => {
    const deadlines = presentationDeadlines({
      ...DEFAULT_DEFINITIONS,
      presentWithinExtensions: [
        { startsFrom: serialFromCivil(2018, 7, 1), months: 24 },
        { startsFrom: serialFromCivil(2021, 3, 1), months: 14 },
      ],
    });
    const isDeadline = (start: number, deadline: number): boolean =>
      isWithinTime(start, deadline, deadlines) && !isWithinTime(start, deadline + 1, deadlines);
    expect(isDeadline(serialFromCivil(2018, 6, 30), serialFromCivil(2019, 12, 30))).toBe(true);
    expect(isDeadline(serialFromCivil(2018, 7, 1), serialFromCivil(2020, 7, 1))).toBe(true);
    expect(isDeadline(serialFromCivil(2021, 2, 28), serialFromCivil(2023, 2, 28))).toBe(true);
    expect(isDeadline(serialFromCivil(2021, 3, 1), serialFromCivil(2022, 5, 1))).toBe(true);
  });

  describe("with the definitions' limits", () => {
    const within = (start: string, presented: string, months: number, extension?: number): string => {
      const table = participantsTable([{ "Start date": start, "Presented date": presented }]);
      const presentWithinExtensions =
        extension === undefined ? [] : [{ startsFrom: serialFromCivil(2018, 7, 1), months: extension }];
      return rowOf(resultsOf([table], { presentWithinMonths: months, presentWithinExtensions }), 4, "NPQH")[1];
    };

    it("of other months", () => {
      expect(within("01/09/2017", "01/09/2018", 12)).toBe("1");
      expect(within("01/09/2017", "02/09/2018", 12)).toBe("0");
    });

    it("of 24 months for starts from 1 July 2018 on, 18 before", () => {
      expect(within("01/07/2018", "01/07/2020", 18, 24)).toBe("1");
      expect(within("01/07/2018", "02/07/2020", 18, 24)).toBe("0");
      expect(within("30/06/2018", "30/12/2019", 18, 24)).toBe("1");
      expect(within("30/06/2018", "31/12/2019", 18, 24)).toBe("0");
    });
  });
});
