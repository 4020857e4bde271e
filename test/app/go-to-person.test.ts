import type { Host } from "excel-stand-in";
import { goToPerson } from "../../src/app/go-to-person";
import { session } from "../../src/app/session";
import { addSheet, HEADINGS, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

let host: Host;

async function open(workbook = workbookOf()): Promise<void> {
  host = await opened(workbook);
  await session.read();
}

/** Somebody of the register as it was read last. */
function personAt(position: number) {
  const { register } = session.state;
  if (register.kind !== "read") throw new Error("There is no register.");
  const { index, tables, source, row } = register.analysis.register.participants;
  return { id: index.ids[position], place: { table: tables[source[position]].whole, row: row[position] } };
}

const selected = (): string => {
  const { sheet, area } = host.user.selected;
  return `${sheet.name} ${area.row + 1} ${area.column + 1}`;
};

describe("somebody's row", () => {
  it("is gone to at their ID", async () => {
    await open();
    const { id, place } = personAt(2);
    expect(await goToPerson(id, place)).toBe("gone to");
    expect(selected()).toBe(`${place.table.sheet} ${place.row} 1`);
  });

  it("is not gone to once it holds somebody else: the register is read again instead", async () => {
    await open();
    const { id, place } = personAt(1);
    const before = selected();
    await host.user.deleteRows(sheetOf(host.workbook, place.table.sheet), place.row - 1, 1);
    expect(await goToPerson(id, place)).toBe("gone");
    expect(selected()).toBe(before);
    expect(personAt(1).id).not.toBe(id);
  });

  it("is not gone to where its sheet is gone", async () => {
    await open();
    const { id, place } = personAt(2);
    expect(await goToPerson(id, { ...place, table: { ...place.table, sheet: "Elsewhere" } })).toBe("gone");
  });

  it("is gone to at their ID on their own sheet, though a range may have got another name since", async () => {
    const workbook = workbookOf();
    addSheet(workbook, "Others", [
      ["Phone", ...HEADINGS],
      ...people(3).map((row, i) => [`0${i}`, `X${i}`, ...row.slice(1)]),
    ]);
    await open(workbook);
    const [participants, others] = [0, 3].map((position) => personAt(position));
    expect(others.place.table.sheet).toBe("Others");
    for (const [{ id, place }, column] of [
      [participants, 1],
      [others, 2],
    ] as const) {
      const renamed = { ...place, table: { ...place.table, name: "As it was called before" } };
      expect(await goToPerson(id, renamed)).toBe("gone to");
      expect(selected()).toBe(`${place.table.sheet} ${place.row} ${column}`);
    }
  });

  it("is gone to where the row says something else than their ID by which they are known, too", async () => {
    const rows: Rows = people(3).map((row, i) => [...row, `person${i}@example.org`]);
    const workbook = workbookOf([[...HEADINGS, "Email"], ...rows]);
    addSheet(workbook, "Feedback", [
      ["Email", "Feedback date", "Rating"],
      ["person1@example.org", 43_700, 8],
    ]);
    await open(workbook);
    const { register } = session.state;
    const [rating] = register.kind === "read" ? (register.analysis.register.feedback ?? []) : [];
    expect(await goToPerson(personAt(rating.position).id, rating.place)).toBe("gone to");
    expect(selected()).toBe("Feedback 2 1");
  });
});
