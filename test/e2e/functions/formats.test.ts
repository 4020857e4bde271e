import { closePreview, openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";

let preview: PreviewPage;

afterEach(() => closePreview(preview));

describe("figures in formulas", () => {
  it("are shown as on the sheets, and formulas that refer to them see numbers", async () => {
    preview = await openPreview();
    await preview.pane.getByText("1,034 participants counted").waitFor();
    await preview.enter("Figures", 0, 0, [
      ['=NPQ.RETENTION("NPQH","2017/18")'],
      ['=NPQ.RETENTION("NPQH","2017/18")*100'],
      ['=IF(NPQ.RETENTION("NPQH","2017/18")>0.9,"high","low")'],
      ["=A1+1"],
      ['=NPQ.RECRUITMENT("NPQH","2017/18")'],
    ]);
    await preview.enter("Spilled", 0, 0, [['=NPQ.METRIC(1,,"2017/18")']]);
    await preview.enter("Sums", 0, 0, [
      ["=SUM(Spilled!D3:D3)"],
      ['=IF(Spilled!D3>1,"over","under")'],
      ["=Spilled!C3*2"],
    ]);
    await preview.answered("Figures");
    await preview.answered("Spilled");
    await preview.until(async () => (await preview.cells("Sums"))[1]?.[0].value === "over");
    const cells = await preview.cells("Figures");
    expect(cells.map(([{ value }]) => value)).toEqual([79 / 83, 7_900 / 83, "high", 79 / 83 + 1, 1.66]);
    const texts = await preview.texts("Figures");
    expect([texts[0][0], texts[4][0]]).toEqual(["95%", "166.00 %"]);
    expect(Number(texts[1][0])).toBeCloseTo(7_900 / 83, 5);
    await preview.refresh();
    const sheet = await preview.texts("Metric 1");
    const spilled = await preview.texts("Spilled");
    for (const row of spilled.slice(2)) expect(sheet.find(([label]) => label === row[0])?.slice(0, 4)).toEqual(row);
    const [[sum], , [twice]] = await preview.cells("Sums");
    const [, , third] = await preview.cells("Spilled");
    expect([sum.value, twice.value]).toEqual([third[3].value, 2 * Number(third[2].value)]);
  });
});
