import type { Choices } from "./choices";
import type { Population } from "./population";
import { Sheet } from "./sheet";

type Rows = readonly (readonly unknown[])[];

/** Sheets of a workbook that say nothing about anybody, or nothing that is not said elsewhere. */
const STRANGE_SHEETS: Readonly<Record<string, (population: Population, choices: Choices) => Rows>> = {
  Pivot: ({ people }) => [
    ["Count of Participant ID", "Column Labels"],
    ["Row Labels", "NPQH", "NPQML", "Grand Total"],
    ["2017/18", 3, 4, 7],
    ["2018/19", 2, 1, 3],
    ["Grand Total", 5, 5, people.length],
  ],
  Lists: () => [
    ["Gender", "Result", "Yes/No"],
    ["Female", "Passed", "Yes"],
    ["Male", "Failed", "No"],
    ["Prefer not to say", "", ""],
  ],
  Timetable: (_, choices) => [
    ["Session", "Date", "Room", "Facilitator"],
    ...Array.from({ length: 6 }, (_unused, at) => [`Day ${at + 1}`, choices.whole(43_000, 44_000), "Hall", "A Smith"]),
  ],
  Codes: () => [
    ["Code", "Title"],
    ["NPQH", "NPQ for Headship"],
    ["NPQML", "NPQ for Middle Leadership"],
    ["NPQEL", "NPQ for Executive Leadership"],
  ],
  Invoices: (_, choices) => [
    ["Invoice no.", "Amount", "Due", "Paid"],
    ...Array.from({ length: 5 }, () => [choices.whole(1000, 9999), 950, choices.whole(43_000, 44_000), "Yes"]),
  ],
  Staff: () => [
    ["Name", "Job title", "E-mail"],
    ["A Smith", "Facilitator", "a.smith@example.org"],
    ["B Patel", "Administrator", "b.patel@example.org"],
  ],
  "Read me": () => [
    ["How to use this workbook"],
    ["Enter new participants on the first sheet."],
    ["Do not change the headings."],
  ],
  "By region": () => [
    ["Region", "Participants", "Share"],
    ["London", 12, 0.4],
    ["Wales", 18, 0.6],
  ],
  "Phone numbers": ({ people }) => [
    ["First name", "Last name", "Phone"],
    ...people.slice(0, 5).map(({ firstName, lastName }) => [firstName, lastName, "01632 960001"]),
  ],
};

/** Some of them. */
export function strangeSheets(population: Population, choices: Choices): Sheet[] {
  const names = choices.shuffled(Object.keys(STRANGE_SHEETS)).slice(0, choices.whole(1, 4));
  return names.map((name) => {
    const sheet = new Sheet(name);
    STRANGE_SHEETS[name](population, choices.of(name)).forEach((row, at) =>
      row.forEach((value, column) => {
        if (value !== "") sheet.put(at, column, value);
      }),
    );
    return sheet;
  });
}
