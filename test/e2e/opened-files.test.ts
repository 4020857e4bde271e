import ExcelJS from "exceljs";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;
beforeEach(async () => {
  preview = await openPreview({ workbook: "blank" });
});
afterEach(async () => {
  expect([...preview.strangers, ...preview.faults]).toEqual([]);
  await closePreview(preview);
});

/** Opens a workbook that a script has written, in place of the one before. */
async function open(build: (workbook: ExcelJS.Workbook) => unknown): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  await preview.drop("script.xlsx", Buffer.from(await workbook.xlsx.writeBuffer()));
  await preview.until(async () => (await preview.page.title()).startsWith("script.xlsx"));
}

const formula = (text: string) => ({ formula: text }) as ExcelJS.CellFormulaValue;
const valuesOf = async (sheet: string) => (await preview.cells(sheet)).map((row) => row.map(({ value }) => value));

describe("a workbook whose formulas have no stored results", () => {
  it("is calculated before the add-in reads it", async () => {
    await open((workbook) => {
      workbook.addWorksheet("Data").addRows([
        ["Participant ID", "Qualification", "Academic year"],
        ["P1", formula("VLOOKUP(1,Codes!A1:B2,2,FALSE)"), formula('2016+1&"/18"')],
        [formula('"P"&ROW()'), formula("Codes!B2"), "2018/19"],
      ]);
      workbook.addWorksheet("Codes").addRows([
        [1, "NPQH"],
        [2, formula('"NPQ"&"SL"')],
      ]);
    });
    await preview.pane.getByText("2 participants counted, 0 rows left out").waitFor();
    expect((await valuesOf("Data")).slice(1)).toEqual([
      ["P1", "NPQH", "2017/18"],
      ["P3", "NPQSL", "2018/19"],
    ]);
    expect(await valuesOf("Codes")).toEqual([
      [1, "NPQH"],
      [2, "NPQSL"],
    ]);
  });

  it("keeps the results that are stored, and calculates what builds on the others", async () => {
    await open((workbook) => {
      workbook
        .addWorksheet("Data")
        .addRows([
          [
            formula("1/4"),
            { formula: "1+1", result: 5 },
            { formula: "A1*10", result: 7 },
            { formula: '""', result: "" },
          ],
        ]);
    });
    await preview.until(async () => (await valuesOf("Data"))[0]?.[0] !== null);
    expect(await valuesOf("Data")).toEqual([[0.25, 5, 2.5, ""]]);
  });

  it("calls the functions of the add-in, which read the same workbook", async () => {
    await open((workbook) => {
      workbook.addWorksheet("Data").addRows([
        ["Participant ID", "Qualification", "Academic year", null, formula('_xldudf_NPQ_COUNT("recruited")')],
        ["P1", formula('"NPQ"&"H"'), "2017/18", null, formula("E1*10")],
      ]);
    });
    await preview.until(async () => (await valuesOf("Data"))[1]?.[4] === 10);
    expect((await valuesOf("Data"))[0]?.[4]).toBe(1);
  });

  it("may be followed by another", async () => {
    for (const n of [1, 2]) {
      await open((workbook) => {
        workbook.addWorksheet(`Data ${n}`).addRow([formula(`${n}*7`)]);
      });
    }
    await preview.until(async () => (await valuesOf("Data 2"))[0]?.[0] === 14);
    expect(preview.questions).toEqual([]);
  });

  it("takes no edits away without a question", async () => {
    await preview.pane.getByRole("button", { name: "Load the sample" }).waitFor();
    await preview.type("Sheet1", 0, 0, "Mine");
    await preview.until(async () => (await valuesOf("Sheet1"))[0]?.[0] === "Mine");
    preview.refusesNext = true;
    const other = new ExcelJS.Workbook();
    other.addWorksheet("Other");
    await preview.drop("other.xlsx", Buffer.from(await other.xlsx.writeBuffer()));
    await preview.until(() => Promise.resolve(preview.questions.length === 1));
    expect(preview.questions[0]).toBe("Book1.xlsx has changes that are not saved. Leave it without them?");
    expect(await valuesOf("Sheet1")).toEqual([["Mine"]]);
    await open((workbook) => workbook.addWorksheet("Other"));
    expect(await preview.sheetNames()).toEqual(["Other"]);
  });
});

describe("rows that are deleted by hand", () => {
  it("take formulas and names along", async () => {
    await preview.enter("Sheet1", 3, 0, [[1], [2], [4]]);
    await preview.enter("Other", 0, 0, [["=SUM(Sheet1!A4:A6)"]]);
    await preview.enter("Sheet1", 0, 1, [["=SUM(A4:A6)"]]);
    await preview.withHost(({ workbook }) => void workbook.names.set("Numbers", "Sheet1!$A$4:$A$6"), null);
    await preview.select("Sheet1", 2, 0);
    // The heading of row 3.
    await preview.page.mouse.click(20, 208, { button: "right" });
    await preview.page.getByText("Delete Selected Row").click();
    const names = () => preview.withHost(({ workbook }) => workbook.names.get("Numbers"), null);
    await preview.until(async () => (await names()) === "Sheet1!$A$3:$A$5");
    const sums = async () => [(await preview.cells("Sheet1"))[0]?.[1], (await preview.cells("Other"))[0]?.[0]];
    const values = async () => (await sums()).map((cell) => cell?.value).join();
    // The page calculates in its own time.
    await preview.until(async () => (await values()) === "7,7");
    expect(await sums()).toMatchObject([
      { formula: "=SUM(A3:A5)", value: 7 },
      { formula: "=SUM(Sheet1!A3:A5)", value: 7 },
    ]);
    await preview.enter("Sheet1", 4, 0, [[10]]);
    await preview.until(async () => (await values()) === "13,13");
  });
});
