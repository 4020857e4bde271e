import { buildRegister } from "../../../src/register/register";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { participantsTable, problemsOf, tableOf, type Row } from "../../support/register-tables";
import { UNDATED } from "../../../src/register/columns/date-cell";

const MARCH_4 = serialFromCivil(2019, 3, 4);
const APRIL_3 = serialFromCivil(2019, 4, 3);

/** What 03/04/2019 in the first row is as a date of presentation and of deferral, beside what other rows hold. */
function read(...others: readonly Row[]) {
  const rows = [{ "Presented date": "03/04/2019", "Deferred date": "03/04/2019" }, ...others].map((row, i) => ({
    "Participant ID": `P${i}`,
    ...row,
  }));
  const register = buildRegister([participantsTable(rows)]);
  const { presented, deferred } = register.participants;
  return { presented: presented[0], deferred: deferred[0], problems: problemsOf(register) };
}

describe("a date that could be two days", () => {
  it("follows the other dates of its column, whatever those of another column say", () => {
    expect(read({ "Presented date": "12/25/2018", "Deferred date": "25/12/2018" })).toEqual({
      presented: MARCH_4,
      deferred: APRIL_3,
      problems: [],
    });
  });

  it("follows another column of its table where its own column says nothing, and nobody is asked", () => {
    expect(read({ "Presented date": "12/25/2018" })).toEqual({ presented: MARCH_4, deferred: MARCH_4, problems: [] });
    expect(read({ "Presented date": "25/12/2018" })).toEqual({ presented: APRIL_3, deferred: APRIL_3, problems: [] });
  });

  it("is read day first and asked about where the other columns contradict each other", () => {
    expect(
      read({ "Presented date": "12/25/2018", "Withdrawn date": "25/12/2018" }, { "Result date": "05/06/2019" }),
    ).toMatchObject({
      presented: MARCH_4,
      deferred: APRIL_3,
      problems: ["ambiguous-dates@table:Deferred date", "ambiguous-dates@table:Result date"],
    });
  });
});

describe("dates of participants", () => {
  const day = (iso: string): number => {
    const [year, month, date] = iso.split("-").map(Number);
    return serialFromCivil(year, month, date);
  };

  const presented = (cells: readonly unknown[]) => {
    const rows = cells.map((cell, i) => ({ "Participant ID": `P${i}`, "Presented date": cell }));
    const register = buildRegister([participantsTable(rows)]);
    return { dates: [...register.participants.presented], problems: problemsOf(register) };
  };

  it("that could be two days follow the other dates of their column", () => {
    expect(presented(["03/04/2019", "25/12/2018"])).toEqual({
      dates: [day("2019-04-03"), day("2018-12-25")],
      problems: [],
    });
    expect(presented(["03/04/2019", "12/25/2018"])).toEqual({
      dates: [day("2019-03-04"), day("2018-12-25")],
      problems: [],
    });
  });

  it("that could be two days follow the weekday beside them", () => {
    expect(presented(["Wed 03/04/2019"])).toEqual({ dates: [day("2019-04-03")], problems: [] });
    expect(presented(["Monday, 03/04/2019", "05/06/2019"])).toEqual({
      dates: [day("2019-03-04"), day("2019-05-06")],
      problems: [],
    });
    // A weekday that is right in neither order decides nothing.
    expect(presented(["Sun 03/04/2019"])).toEqual({
      dates: [day("2019-04-03")],
      problems: ["ambiguous-dates@table:Presented date"],
    });
  });

  it("that nothing decides are read day first, and the column is named", () => {
    expect(presented(["03/04/2019"])).toEqual({
      dates: [day("2019-04-03")],
      problems: ["ambiguous-dates@table:Presented date"],
    });
    expect(presented(["03/04/2019", "25/12/2018", "12/25/2018"]).problems).toEqual([
      "mixed-date-orders@table:Presented date",
    ]);
  });

  it("with dots are day first beside others that are month first, and decide nothing for these", () => {
    expect(presented(["04.08.2018", "12/19/2017", "03/04/2019"])).toEqual({
      dates: [day("2018-08-04"), day("2017-12-19"), day("2019-03-04")],
      problems: [],
    });
    expect(presented(["03/04/2019", "25.12.2018"])).toEqual({
      dates: [day("2019-04-03"), day("2018-12-25")],
      problems: ["ambiguous-dates@table:Presented date"],
    });
    expect(presented(["04.08.2018"])).toEqual({ dates: [day("2018-08-04")], problems: [] });
  });

  it("with dots are month first only where their own column shows it", () => {
    expect(presented(["04.08.2018", "12.19.2017"])).toEqual({
      dates: [day("2018-04-08"), day("2017-12-19")],
      problems: [],
    });
    expect(presented(["04.08.2018", "12.19.2017", "25.12.2018"])).toEqual({
      dates: [day("2018-08-04"), day("2017-12-19"), day("2018-12-25")],
      problems: ["mixed-date-orders@table:Presented date"],
    });
  });

  it("with dots follow the order that the user has chosen", () => {
    const headings = ["ID", "Qualification", "Start date"];
    const mapping = { table: "T", columns: {}, dateOrder: "month first" } as const;
    const recognition = recognitionOf(headings, { mapping })!;
    const table = { ...tableOf(headings, [["A", "NPQH", "04.08.2018"]]), recognition };
    expect(buildRegister([table]).participants.start[0]).toBe(day("2018-04-08"));
  });

  it("that only say yes are counted, and a presentation is asked about", () => {
    expect(presented(["Yes", "no", "n/a", "-"])).toEqual({
      dates: [UNDATED, 0, 0, 0],
      problems: ["undated-presentation@2:Presented date"],
    });
  });

  it("of a workbook that counts from 1904 are the days that it shows", () => {
    const rows = [{ "Start date": day("2018-09-01") - 1462 }];
    const { participants } = buildRegister([participantsTable(rows)], { dateOffset: 1462 });
    expect(participants.start[0]).toBe(day("2018-09-01"));
  });
});
