import type { Host } from "excel-stand-in";
import { explainError } from "../../src/excel/explain-error";
import { goToCell, goToSummarySheet } from "../../src/excel/go-to";
import { SHEET_MARKER } from "../../src/excel/sheet-marker";
import { addSheet, opened, workbookOf } from "../support/workbooks";

/** A workbook of the user's sheet People, a sheet of ours that was renamed, and a hidden one of each. */
async function workbook(): Promise<Host> {
  const made = workbookOf();
  addSheet(made, "Recruited", [["Metric 1"]]).customProperties.set(SHEET_MARKER, "metric-1");
  const summary = addSheet(made, "Summary", [["Summary"]]);
  summary.customProperties.set(SHEET_MARKER, "summary");
  summary.visibility = "VeryHidden";
  addSheet(made, "Old", [["Gone"]]).visibility = "Hidden";
  addSheet(made, "Metric 2", [["not of ours"]]);
  return opened(made);
}

/** Sheet in front and cells selected on it. */
async function selection(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

describe("going to a cell", () => {
  it("brings its sheet to the front and selects it", async () => {
    await workbook();
    expect(await goToCell({ sheet: "Metric 2", row: 17, column: 3 })).toBe(true);
    expect(await selection()).toBe("'Metric 2'!C17");
    expect(await goToCell({ sheet: "People", row: 1, column: 1 })).toBe(true);
    expect(await selection()).toBe("People!A1");
  });

  it("shows a sheet that is hidden", async () => {
    const { workbook: book } = await workbook();
    expect(await goToCell({ sheet: "Old", row: 2, column: 2 })).toBe(true);
    expect(await selection()).toBe("Old!B2");
    expect(book.worksheets.find(({ name }) => name === "Old")?.visibility).toBe("Visible");
  });

  it("answers that there is no such sheet, and leaves the selection where it was", async () => {
    await workbook();
    await goToCell({ sheet: "People", row: 2, column: 2 });
    expect(await goToCell({ sheet: "Renamed since", row: 17, column: 3 })).toBe(false);
    expect(await selection()).toBe("People!B2");
  });
});

describe("going to a summary sheet", () => {
  it("finds it by what it is, whatever it is called now", async () => {
    const { workbook: book } = await workbook();
    expect(await goToSummarySheet("metric-1")).toBe(true);
    expect(book.active?.name).toBe("Recruited");
  });

  it("shows one that is hidden", async () => {
    const { workbook: book } = await workbook();
    expect(await goToSummarySheet("summary")).toBe(true);
    expect(book.active).toMatchObject({ name: "Summary", visibility: "Visible" });
  });

  it("does not take a sheet of the user's for it", async () => {
    const { workbook: book } = await workbook();
    expect(await goToSummarySheet("metric-2")).toBe(false);
    expect(book.active?.name).toBe("People");
  });
});

describe("while another workbook is in front", () => {
  it("says what to do, and goes there when this one is in front again", async () => {
    const { surroundings, workbook: book } = await workbook();
    surroundings.isInFront = false;
    for (const go of [() => goToCell({ sheet: "Old", row: 2, column: 2 }), () => goToSummarySheet("metric-1")]) {
      await expect(go().catch((error: unknown) => Promise.reject(new Error(explainError(error))))).rejects.toThrow(
        /click in this workbook and try again/,
      );
    }
    surroundings.isInFront = true;
    expect(await goToSummarySheet("metric-1")).toBe(true);
    expect(book.active?.name).toBe("Recruited");
  });
});
