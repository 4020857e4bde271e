import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { readDateCell, timeOfDay, UNDATED, type DatedEvent } from "../../../src/register/columns/date-cell";

const STYLE = { order: "day first", offset: 0 } as const;
const read = (cell: unknown, event: DatedEvent | null = null) => readDateCell(cell, STYLE, event);

describe("a word in a column of dates", () => {
  it.each<[string, DatedEvent, number | null]>([
    ["Yes", "withdrawal", UNDATED],
    ["No", "withdrawal", 0],
    ["W/D", "withdrawal", UNDATED],
    ["Active", "withdrawal", 0],
    ["Deferred", "deferral", UNDATED],
    ["Deferred to Autumn 20", "deferral", UNDATED],
    ["Autumn 2020", "deferral", UNDATED],
    ["Completed", "presentation", UNDATED],
  ])("%s: a %s reads it as %s", (text, event, expected) => expect(read(text, event)).toBe(expected));

  it.each<[string, DatedEvent]>([
    ["Deferred", "withdrawal"],
    ["Deferred to Autumn 20", "withdrawal"],
    ["Autumn 2020", "withdrawal"],
    ["Completed", "withdrawal"],
    ["Withdrawn", "deferral"],
    ["Withdrawn Autumn 20", "deferral"],
    ["Completed", "deferral"],
    ["Withdrawn", "presentation"],
    ["Deferred to Autumn 20", "presentation"],
  ])("%s says nothing of a %s: the cell is asked about", (text, event) => expect(read(text, event)).toBeNull());

  it.each(["Yes", "Withdrawn", "Deferred", "#N/A"])("%s is no date where the column is of no event", (text) =>
    expect(read(text)).toBeNull(),
  );

  it.each(["n/a", "TBC", "none", "-", "—", "..."])("%s says that there is none", (text) => expect(read(text)).toBe(0));
});

describe("a number in a column of dates", () => {
  it("counts from 1904 where the workbook does", () => {
    const day = serialFromCivil(2018, 9, 1);
    expect(readDateCell(day - 1462 + 0.5, { ...STYLE, offset: 1462 })).toBe(day);
  });

  it("may be stored as text", () => expect(read("43344")).toBe(serialFromCivil(2018, 9, 1)));

  it("is Yes when it is 1 in a column whose other cells say so", () => {
    expect(readDateCell(1, { ...STYLE, isOneYes: () => true }, "withdrawal")).toBe(UNDATED);
    expect(readDateCell(1, { ...STYLE, isOneYes: () => false }, "withdrawal")).toBe(0);
    expect(readDateCell(1, { ...STYLE, isOneYes: () => true })).toBe(0);
  });
});

describe("the time of day of a date cell", () => {
  it.each<[unknown, number]>([
    [43344.25, 6],
    [43344, 0],
    ["01/09/2018", 0],
    ["2018-09-01T18:30:00Z", 18.5],
    ["01/09/2018 09:15:36", 9.26],
    ["01/09/2018 12:00 AM", 0],
    ["01/09/2018 12:00 PM", 12],
    ["01/09/2018 1:30 pm", 13.5],
    ["01/09/2018 11:00 AM", 11],
    [-5, 0],
  ])("of %s is %s o'clock", (cell, hours) => expect(timeOfDay(cell) * 24).toBeCloseTo(hours, 6));
});
