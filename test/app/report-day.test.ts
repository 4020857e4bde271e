import * as clock from "../../src/app/clock";
import { refresh } from "../../src/app/refresh";
import { Session } from "../../src/app/session";
import { isOutOfDate } from "../../src/app/session-state";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { cellsOf, HEADINGS, opened, sheetOf, workbookOf } from "../support/workbooks";
import { until } from "../support/until";

const HEADED = [...HEADINGS.slice(0, 5), "Start date"];
/** Their 18 months end on 1 March 2027, and on 1 July 2027. */
const ROWS = [
  HEADED,
  ...["2025-09-01", "2026-01-01"].map((start, i) =>
    HEADED.map((heading) => {
      const person = {
        "Participant ID": `P${i}`,
        Qualification: "NPQH",
        "Academic year": "2025/26",
        "Start date": start,
      };
      return heading in person ? person[heading as keyof typeof person] : "";
    }),
  ),
];
const [MARCH_1, MARCH_2, MARCH_3] = [1, 2, 3].map((day) => serialFromCivil(2027, 3, day));
const JULY = serialFromCivil(2027, 7, 2);

const today = jest.spyOn(clock, "todaySerial");

async function open(day: number): Promise<{ readonly session: Session; readonly texts: (sheet: string) => string }> {
  today.mockReturnValue(day);
  const workbook = workbookOf(ROWS);
  await opened(workbook);
  const session = new Session();
  await session.open();
  const texts = (sheet: string): string =>
    cellsOf(sheetOf(workbook, sheet))
      .flatMap(({ content }) => (typeof content === "string" ? content : []))
      .join("\n");
  return { session, texts };
}

const bandsOf = ({ state }: Session): readonly number[] => {
  if (state.register.kind !== "read") throw new Error("The register is not read.");
  const { bands } = state.register.analysis.tally.presenting[0];
  return [bands.overdue, bands["30 days"], bands["90 days"], bands.later];
};

describe("the day of the report", () => {
  it("is today where the workbook sets none", async () => {
    const { session } = await open(MARCH_2);
    expect(session.state.register).toMatchObject({ asOf: MARCH_2, isDaySet: false });
    expect(bandsOf(session)).toEqual([1, 0, 0, 1]);
  });

  it("is the one that the workbook sets, and does not move with the calendar", async () => {
    const { session, texts } = await open(MARCH_2);
    await session.changeSettings({ reportDay: JULY });
    expect(session.state.register).toMatchObject({ asOf: JULY, isDaySet: true });
    expect(bandsOf(session)).toEqual([2, 0, 0, 0]);
    await session.refresh();
    expect(texts("Next")).toContain("Days are counted from 2 July 2027, the day set for this report.");
    expect(texts("Metric 1")).toContain("As of 2 July 2027, the day set for this report, from ");
    today.mockReturnValue(MARCH_3);
    await session.changed();
    expect(session.state.register).toMatchObject({ asOf: JULY });
    expect(isOutOfDate(session.state)).toBe(false);

    await session.changeSettings({ reportDay: null });
    expect(session.state.register).toMatchObject({ asOf: MARCH_3, isDaySet: false });
    expect(isOutOfDate(session.state)).toBe(true);
  });

  it("that is asked for wins over the one that the workbook sets", async () => {
    const { session, texts } = await open(MARCH_2);
    await session.changeSettings({ reportDay: JULY });
    await refresh({ asOf: MARCH_1 });
    expect(texts("Next")).toContain("Days are counted from 1 March 2027.");
  });

  it("leaves the sheets current on the next day, unless somebody is overdue by then", async () => {
    const { session } = await open(MARCH_2);
    await session.refresh();
    today.mockReturnValue(MARCH_3);
    await session.changed();
    expect(session.state.register).toMatchObject({ asOf: MARCH_3 });
    expect(isOutOfDate(session.state)).toBe(false);
  });

  it("makes the sheets out of date on the day on which somebody becomes overdue", async () => {
    const { session } = await open(MARCH_1);
    await session.refresh();
    today.mockReturnValue(MARCH_2);
    await session.changed();
    expect(isOutOfDate(session.state)).toBe(true);
  });

  it("follows the calendar in a pane that was open overnight, once the user turns to it", async () => {
    const { session } = await open(MARCH_1);
    expect(bandsOf(session)).toEqual([0, 1, 0, 1]);
    today.mockReturnValue(MARCH_2);
    session.look();
    await until(() => bandsOf(session)[0] === 1);
  });
});
