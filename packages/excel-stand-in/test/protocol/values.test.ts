import { onData, openBlank } from "./office";

/** Values, number formats and texts of A1 after entering a value there. */
async function entered(value: unknown, numberFormat?: string) {
  await openBlank();
  const cell = await onData((data) => {
    const range = data.getRange("A1");
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    return range.load("values,formulas,numberFormat,text,valueTypes");
  });
  const [value1, formula, format, text, type] = [
    cell.values,
    cell.formulas,
    cell.numberFormat,
    cell.text,
    cell.valueTypes,
  ].map((grid: unknown[][]) => grid[0][0]);
  return { value: value1, formula, format, text, type };
}

describe("range.values", () => {
  it("reads texts as Excel does", async () => {
    expect(await entered("32.5%")).toMatchObject({ value: 0.325, format: "0.00%", text: "32.50%", type: "Double" });
    expect(await entered("1/2/2019")).toMatchObject({ value: 43467, format: "m/d/yyyy", text: "1/2/2019" });
    expect(await entered("2011/12")).toMatchObject({ value: 40878, text: "Dec-11" });
    expect(await entered("true")).toMatchObject({ value: true, text: "TRUE", type: "Boolean" });
    expect(await entered("#N/A")).toMatchObject({ value: "#N/A", type: "Error" });
    expect(await entered("")).toMatchObject({ value: "", type: "Empty" });
  });

  it("takes a text after an apostrophe as it stands, and does not show the apostrophe", async () => {
    expect(await entered("'=1+1")).toMatchObject({ value: "=1+1", formula: "'=1+1", text: "=1+1", type: "String" });
    expect(await entered("'2011/12")).toMatchObject({ value: "2011/12", format: "General" });
  });

  it("keeps what goes into a cell of Text format a text", async () => {
    expect(await entered("=1+1", "@")).toMatchObject({ value: "=1+1", type: "String" });
    expect(await entered(5, "@")).toMatchObject({ value: "5", type: "String" });
  });

  it("keeps a number format that the cell has", async () => {
    expect(await entered("50%", "0.0")).toMatchObject({ value: 0.5, format: "0.0", text: "0.5" });
  });

  it("takes a formula for a formula, whose result is not known without a calculator", async () => {
    expect(await entered("=1+1")).toMatchObject({ formula: "=1+1", value: "" });
  });

  it("leaves cells alone where it is given null, and blanks them where it is given an empty text", async () => {
    await openBlank();
    const range = await onData((data) => {
      const cells = data.getRange("A1:C1");
      cells.values = [["a", "b", "c"]];
      cells.values = [[null, "", "d"]] as string[][];
      return cells.load("values");
    });
    expect(range.values).toEqual([["a", "", "d"]]);
  });

  it("fills a range with one value", async () => {
    await openBlank();
    const range = await onData((data) => {
      data.getRange("A1:B2").values = 7 as unknown as number[][];
      data.getRange("C1:C2").values = [[8]];
      return data.getRange("A1:C2").load("values");
    });
    expect(range.values).toEqual([
      [7, 7, 8],
      [7, 7, 8],
    ]);
  });

  it("takes large arrays, which the client sends in slices", async () => {
    await openBlank();
    const values = Array.from({ length: 700 }, (_, row) => [row, `'text ${row}`, row / 8]);
    const range = await onData((data) => {
      const cells = data.getRangeByIndexes(1, 1, 700, 3);
      cells.values = values;
      cells.numberFormat = values.map(() => ["0", "General", "0.0%"]);
      return cells.load("values,text,address");
    });
    expect(range.address).toBe("Data!B2:D701");
    expect(range.values[699]).toEqual([699, "text 699", 87.375]);
    expect(range.text[1]).toEqual(["1", "text 1", "12.5%"]);
  });

  it("refuses a large array of the wrong size before anything is written", async () => {
    await openBlank();
    const values = Array.from({ length: 700 }, () => [1, 2, 3]);
    await expect(onData((data) => (data.getRange("A1:C699").values = values))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    const used = await onData((data) => data.getUsedRangeOrNullObject());
    expect(used.isNullObject).toBe(true);
  });

  it("cannot be written on a protected sheet", async () => {
    await openBlank();
    await onData((data) => data.protection.protect());
    await expect(onData((data) => (data.getRange("A1").values = [[1]]))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await expect(onData((data) => (data.getRange("A1").format.fill.color = "red"))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await onData((data) => data.protection.unprotect());
    await onData((data) => (data.getRange("A1").values = [[1]]));
  });
});

describe("range.numberFormat", () => {
  it("formats without changing values", async () => {
    await openBlank();
    const range = await onData((data) => {
      const cell = data.getRange("A1");
      cell.values = [[57 / 200]];
      cell.numberFormat = [['0%" (4)"']];
      return cell.load("values,text,numberFormat");
    });
    expect(range.text).toEqual([["29% (4)"]]);
    expect(range.values).toEqual([[0.285]]);
    await onData((data) => (data.getRange("A1").numberFormat = [[""]]));
    expect((await onData((data) => data.getRange("A1").load("numberFormat"))).numberFormat).toEqual([["General"]]);
  });

  it("refuses what is no number format", async () => {
    await openBlank();
    await expect(onData((data) => (data.getRange("A1").numberFormat = [["[foo"]]))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("range.hyperlink", () => {
  it("leads to a place, and gives a blank cell a text and the look of a link", async () => {
    await openBlank();
    const cell = await onData((data) => {
      const range = data.getRange("A1");
      range.hyperlink = { documentReference: "Other!B2", screenTip: "Go there" };
      return range.load("values,hyperlink,format/font/underline,format/font/color");
    });
    expect(cell.values).toEqual([["Other!B2"]]);
    expect(cell.hyperlink).toMatchObject({ documentReference: "Other!B2", screenTip: "Go there" });
    expect(cell.format.font).toMatchObject({ underline: "Single", color: "#0563C1" });
  });

  it("stays when the cell gets another value, and goes when everything is cleared", async () => {
    await openBlank();
    const cell = await onData((data) => {
      const range = data.getRange("A1");
      range.hyperlink = { address: "https://example.org", textToDisplay: "Example" };
      range.values = [["Another text"]];
      return range.load("values,hyperlink");
    });
    expect(cell.values).toEqual([["Another text"]]);
    expect(cell.hyperlink.address).toBe("https://example.org");
    const cleared = await onData((data) => {
      data.getRange().clear();
      return data.getRange("A1").load("hyperlink");
    });
    expect(cleared.hyperlink).toBeNull();
  });
});
