import type { Host, Workbook } from "excel-stand-in";
import { hasDetails, readEmails, readNames, type PersonAtRow } from "../../src/app/people-details";
import { peopleOfList } from "../../src/app/people-of-list";
import { session } from "../../src/app/session";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

let host: Host;
const requests: string[] = [];

async function open(workbook: Workbook): Promise<void> {
  host = await opened(workbook);
  const { process } = host;
  jest.spyOn(host, "process").mockImplementation((request, flags) => {
    requests.push(request);
    return process.call(host, request, flags);
  });
  await session.read();
  requests.length = 0;
}

/** All participants with their rows, or their assessments. */
function everybody(measure: "recruited" | "assessments" = "recruited"): PersonAtRow[] {
  const { register } = session.state;
  if (register.kind !== "read") throw new Error(register.kind);
  const question = { measure, year: null, qualification: null, group: null };
  return peopleOfList(register.analysis, { people: question, among: null }, false);
}

const [ADA, BOB, CAT] = [
  ["P1", "Ada", "Lovelace", "ada@example.org"],
  ["P2", "Bob", "", "bob@example.org"],
  ["P3", "Cat", "Stevens", ""],
];
const NAMED: Rows = [
  [...HEADINGS, "E-mail address"],
  ...people(3).map((row, i) => {
    const [, first, last, email] = [ADA, BOB, CAT][i];
    return [...row.with(1, first).with(2, last), email];
  }),
];

describe("names and e-mail addresses", () => {
  it("are read from the rows that are asked for: first and last name, as far as they are there", async () => {
    await open(workbookOf(NAMED));
    const [ada, bob, cat] = everybody();
    expect(await readNames([cat, ada, bob])).toEqual(["Cat Stevens", "Ada Lovelace", "Bob"]);
    expect(await readEmails([ada, cat])).toEqual(["ada@example.org", ""]);
    expect(hasDetails()).toEqual({ names: true, emails: true });
  });

  it("are read in one round trip, from the columns that are needed and near the rows that are asked for", async () => {
    const many = people(3_000, "Somebody").map((row, i) => row.with(2, `Nobody${i + 1}`));
    await open(workbookOf([HEADINGS, ...many]));
    const all = everybody();
    const before = host.traffic.syncs;
    host.traffic.reset();
    expect(await readNames([all[10], all[11], all[2_900]])).toEqual([
      ...["Somebody Nobody11", "Somebody Nobody12", "Somebody Nobody2901"],
    ]);
    expect([host.traffic.syncs, host.traffic.largestOut < 4_000]).toEqual([1, true]);
    expect(before).toBeGreaterThan(0);
    host.traffic.reset();
    expect(new Set(await readNames(all)).size).toBe(3_000);
    expect(host.traffic.syncs).toBe(1);
  });

  it("are nobody else's where rows were deleted, inserted or sorted meanwhile", async () => {
    await open(workbookOf(NAMED));
    const [ada, bob, cat] = everybody();
    const sheet = sheetOf(host.workbook, "People");
    await host.user.insertRows(sheet, 2, 1);
    expect(await readNames([ada, bob, cat])).toEqual(["Ada Lovelace", "", ""]);
    await host.user.deleteRows(sheet, 1, 2);
    expect(await readNames([ada, bob, cat])).toEqual(["", "", ""]);
    host.user.deleteSheet((host.user.addSheet("Notes", 0), sheet));
    expect(await readNames([ada, bob, cat])).toEqual(["", "", ""]);
  });

  it("are found for numbers that lost their zeros, and for cells of error values are none", async () => {
    await open(
      workbookOf(NAMED.map((row, i) => (i === 0 ? row.with(0, "TRN") : row.with(0, i === 1 ? 123456 : `123456${i}`)))),
    );
    const [ada, bob] = everybody();
    expect(ada.id).toBe("0123456");
    expect(await readNames([ada, bob])).toEqual(["Ada Lovelace", "Bob"]);
    const sheet = sheetOf(host.workbook, "People");
    const cell = sheet.cell(1, 2);
    if (cell === undefined) throw new Error("There is no name.");
    sheet.put(1, 2, { ...cell, content: { error: "#N/A" } });
    expect(await readNames([ada])).toEqual(["Ada"]);
  });

  it("are those of the participant where the row is one of assessments", async () => {
    const workbook = workbookOf(NAMED);
    addSheet(workbook, "Assessments", [
      ["Participant ID", "Task", "Presented date", "Result", "QAA moderated", "Moderation outcome"],
      ["P3", "1", 43300, "Pass", "Yes", "Upheld"],
      ["P1", "1", 43301, "Pass", "No", ""],
    ]);
    await open(workbook);
    const found = everybody("assessments");
    expect(found.map(({ id, place }) => [id, place.table.name])).toEqual([
      ["P1", "Assessments"],
      ["P3", "Assessments"],
    ]);
    expect(await readNames(found)).toEqual(["Ada Lovelace", "Cat Stevens"]);
  });

  it("are read from a column of full names, and are none where there is no such column", async () => {
    const plain = HEADINGS.filter((heading) => !["First name", "Last name"].includes(heading));
    const without = people(2).map((row) => row.filter((_, i) => i !== 1 && i !== 2));
    await open(workbookOf([[...plain, "Full name"], ...without.map((row, i) => [...row, `Person ${i + 1}`])]));
    expect(await readNames(everybody())).toEqual(["Person 1", "Person 2"]);
    expect(hasDetails()).toEqual({ names: true, emails: false });
    await open(workbookOf([plain, ...without]));
    expect(await readNames(everybody())).toEqual(["", ""]);
    expect([hasDetails(), requests]).toEqual([{ names: false, emails: false }, []]);
  });

  it("leave no trace in what the session knows, nor in the workbook", async () => {
    await open(workbookOf(NAMED));
    const { state } = session;
    const before = JSON.stringify(host.workbook);
    await readNames(everybody());
    await readEmails(everybody());
    expect(session.state).toBe(state);
    expect([JSON.stringify(host.workbook), host.workbook.settings.size]).toEqual([before, 0]);
  });
});
