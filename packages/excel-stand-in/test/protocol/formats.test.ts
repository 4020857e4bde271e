import { onData, openBlank } from "./office";

/** What the add-in reads of the fill of "Data". */
async function fillOf(address: string): Promise<string> {
  const { fill } = await onData((data) => data.getRange(address).format.load("fill/color"));
  return fill.color;
}

describe("fills", () => {
  it("are read as an empty text where cells differ, and as white where there is none", async () => {
    await openBlank();
    await onData((data) => (data.getRange("B2:C3").format.fill.color = "#FFFF00"));
    expect(await fillOf("B2:C3")).toBe("#FFFF00");
    expect(await fillOf("A1:B2")).toBe("");
    expect(await fillOf("A:C")).toBe("");
    expect(await fillOf("2:2")).toBe("");
    expect(await fillOf("E:F")).toBe("#FFFFFF");
    await onData((data) => (data.getRange("C3").format.fill.color = "#FFFFFF"));
    expect(await fillOf("C3:D4")).toBe("#FFFFFF");
  });

  it("of a million cells are read at once", async () => {
    const host = await openBlank();
    await onData((data) => (data.getRange("A1:T50000").format.fill.color = "#FFFF00"));
    const start = performance.now();
    expect(await fillOf("A1:T50000")).toBe("#FFFF00");
    expect(performance.now() - start).toBeLessThan(1_000);
    const [sheet] = host.workbook.worksheets;
    sheet.put(49_999, 19, undefined);
    expect(await fillOf("A1:T50000")).toBe("");
  });
});

describe("rows", () => {
  it("are hidden and shown", async () => {
    const host = await openBlank();
    await onData((data) => (data.getRange("B3:C5").rowHidden = true));
    await onData((data) => (data.getRange("4:4").rowHidden = false));
    expect([...host.workbook.worksheets[0].hiddenRows]).toEqual([2, 4]);
    const read = await onData((data) =>
      ["A3", "A4", "A5:F5", "A3:A5", "A1:A2", "A:A", "6:1048576"].map((address) =>
        data.getRange(address).load("rowHidden"),
      ),
    );
    expect(read.map(({ rowHidden }) => rowHidden)).toEqual([true, false, true, null, false, null, false]);
  });

  it("stay as they are on a protected sheet", async () => {
    const host = await openBlank();
    host.workbook.worksheets[0].isProtected = true;
    await expect(onData((data) => (data.getRange("A1").rowHidden = true))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    expect(host.workbook.worksheets[0].hiddenRows.size).toBe(0);
  });
});

describe("formats", () => {
  it("are read as null where cells differ", async () => {
    await openBlank();
    const { both, one } = await onData((data) => {
      data.getRange("A1").format.horizontalAlignment = "CenterAcrossSelection";
      data.getRange("A1:B1").format.wrapText = true;
      data.getRange("A:B").format.columnWidth = 120;
      return {
        both: data.getRange("A1:B1").format.load(),
        one: data.getRange("A1").format.load("horizontalAlignment"),
      };
    });
    expect(both).toMatchObject({
      horizontalAlignment: null,
      wrapText: true,
      columnWidth: 120,
      verticalAlignment: "Bottom",
    });
    expect(one.horizontalAlignment).toBe("CenterAcrossSelection");
  });

  it("are read as they were set", async () => {
    await openBlank();
    const format = await onData((data) => {
      const range = data.getRange("B2:C3");
      range.format.font.set({
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#1D70B8",
      });
      range.format.fill.color = "orange";
      range.format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
      range.format.columnWidth = 75;
      range.format.rowHeight = 30;
      return data.getRange("C3").format.load("$all,font/$all,fill/color");
    });
    expect(format.toJSON()).toMatchObject({
      font: { name: "Arial", size: 14, bold: true, italic: true, underline: "Single", color: "#1D70B8" },
      fill: { color: "#FFA500" },
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      columnWidth: 75,
      rowHeight: 30,
    });
    const beside = await onData((data) => data.getRange("D4").format.load("font/bold,fill/color,columnWidth"));
    expect([beside.font.bold, beside.fill.color]).toEqual([false, "#FFFFFF"]);
    expect(beside.columnWidth).not.toBe(75);
  });

  it("draw lines around and between cells", async () => {
    await openBlank();
    const lines = await onData((data) => {
      const { borders } = data.getRange("A1:B2").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).color = "#FF0000";
      }
      const of = (address: string, side: Excel.BorderIndex) =>
        data.getRange(address).format.borders.getItem(side).load("style,color");
      return [
        of("A1", Excel.BorderIndex.edgeBottom),
        of("A2", Excel.BorderIndex.edgeTop),
        of("A1", Excel.BorderIndex.edgeRight),
        of("B1", Excel.BorderIndex.edgeRight),
      ];
    });
    expect(lines.map(({ style }) => style)).toEqual(["Continuous", "Continuous", "None", "Continuous"]);
    expect(lines[3].color).toBe("#FF0000");
  });

  it("go with clear(Formats), values with clear(Contents)", async () => {
    await openBlank();
    const [a, b] = await onData((data) => {
      const cells = data.getRange("A1:B1");
      cells.values = [["a", "b"]];
      cells.format.font.bold = true;
      data.getRange("A1").clear("Contents");
      data.getRange("B1").clear("Formats");
      return ["A1", "B1"].map((address) => data.getRange(address).load("values,format/font/bold"));
    });
    expect([a.values, a.format.font.bold]).toEqual([[[""]], true]);
    expect([b.values, b.format.font.bold]).toEqual([[["b"]], false]);
  });

  it("fit columns to their longest text", async () => {
    await openBlank();
    const widths = await onData((data) => {
      data.getRange("A1:B1").values = [["short", "a text that is a good deal longer"]];
      data.getRange("A:B").format.autofitColumns();
      return ["A1", "B1"].map((address) => data.getRange(address).format.load("columnWidth"));
    });
    expect(widths[1].columnWidth).toBeGreaterThan(3 * widths[0].columnWidth);
  });

  it("refuse what Excel does not know", async () => {
    await openBlank();
    for (const set of [
      (range: Excel.Range) => (range.format.fill.color = "no colour"),
      (range: Excel.Range) => (range.format.horizontalAlignment = "Middle" as "Left"),
      (range: Excel.Range) => (range.format.columnWidth = -1),
    ]) {
      await expect(onData((data) => set(data.getRange("A1")))).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });
});
