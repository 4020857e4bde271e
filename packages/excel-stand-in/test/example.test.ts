import { addWorksheet, displayedTexts, Host, loadOfficeJs, Workbook } from "excel-stand-in";

test("the add-in doubles the amounts", async () => {
  const workbook = new Workbook();
  const sheet = addWorksheet(workbook, "Data", [["Amount"], [2], [3]]);
  const { Excel } = await loadOfficeJs(new Host(workbook));

  await Excel.run(async (context) => {
    const amounts = context.workbook.worksheets.getItem("Data").getRange("A2:A3").load("values");
    await context.sync();
    amounts.values = amounts.values.map(([amount]) => [Number(amount) * 2]);
  });

  expect(displayedTexts(sheet)).toEqual([["Amount"], ["4"], ["6"]]);
});
