import { failureOf, onData, openBlank } from "./office";

/** Addresses of ranges made from a range. */
async function addresses(make: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
  await openBlank();
  const ranges = await onData((data) => make(data.getRange("B2:D5"), data).map((range) => range.load("address")));
  return ranges.map(({ address }) => address.replace("Data!", ""));
}

describe("parts and neighbours of a range", () => {
  it("lie where Excel has them", async () => {
    const made = await addresses((range, sheet) => [
      range.getCell(0, 0),
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getOffsetRange(-1, 1),
      range.getResizedRange(1, -2),
      range.getAbsoluteResizedRange(1, 1),
      range.getRowsBelow(2),
      range.getColumnsAfter(1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect(sheet.getRange("F1")),
      range.getIntersection(sheet.getRange("A1:C3")),
    ]);
    expect(made).toEqual("B2 B3:D3 D2:D5 B5:D5 D2:D5 D5 C1:E4 B2:B6 B2 B6:D7 E2:E5 2:5 B:D B1:F5 B2:C3".split(" "));
  });

  it("take addresses of rows, columns and other spellings", async () => {
    const made = await addresses((_, sheet) => [
      sheet.getRange("1:30"),
      sheet.getRange("A:C"),
      sheet.getRange("$C$4:a1"),
      sheet.getRange("Data!A1"),
      sheet.getCell(9, 27),
    ]);
    expect(made).toEqual(["1:30", "A:C", "A1:C4", "A1", "AB10"]);
  });

  it("quote the names of sheets that need it", async () => {
    await openBlank();
    const range = await onData((data) => {
      data.name = "Anna's sheet";
      return data.getRange("A1").load("address");
    });
    expect(range.address).toBe("'Anna''s sheet'!A1");
  });

  it("do not leave the sheet", async () => {
    await openBlank();
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("have nothing in common where they do not meet", async () => {
    await openBlank();
    const none = await onData((data) => data.getRange("A1").getIntersectionOrNullObject(data.getRange("C3")));
    expect(none.isNullObject).toBe(true);
  });
});

describe("used range", () => {
  it("counts formatted cells only when values are not all that is asked for", async () => {
    await openBlank();
    const { all, values, inRows } = await onData((data) => {
      data.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      data.getRange("F9").format.fill.color = "#FFFF00";
      return {
        all: data.getUsedRange().load("address"),
        values: data.getUsedRange(true).load("address"),
        inRows: data.getRange("1:2").getUsedRangeOrNullObject(true).load("address"),
      };
    });
    expect([all.address, values.address, inRows.address]).toEqual(["Data!B2:F9", "Data!B2:C3", "Data!B2"]);
  });

  it("of a blank sheet is its first cell, or nothing", async () => {
    await openBlank();
    const used = await onData((data) => data.getUsedRange().load("address"));
    expect(used.address).toBe("Data!A1");
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

describe("insert and delete", () => {
  it("move the cells behind, the tables, and the ranges that the add-in holds", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A1:B3").values = [
        ["Name", "Age"],
        ["Ada", 36],
        ["Bob", 40],
      ];
      const table = data.tables.add("A1:B3", true);
      const bob = data.getRange("A3");
      await context.sync();
      data.getRange("2:3").insert("Down");
      const place = table.getRange().load("address");
      bob.load("address,values");
      await context.sync();
      expect(place.address).toBe("Data!A1:B5");
      expect(bob.address).toBe("Data!A5");
      expect(bob.values).toEqual([["Bob"]]);
      data.getRange("2:4").delete("Up");
      bob.load("address");
      place.load("address");
      await context.sync();
      expect([place.address, bob.address]).toEqual(["Data!A1:B2", "Data!A2"]);
    });
  });

  it("shift only the columns concerned", async () => {
    await openBlank();
    const range = await onData((data) => {
      const cells = data.getRange("A1:C3");
      cells.values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      data.getRange("B1:B2").delete("Up");
      data.getRange("A3").insert("Right");
      return data.getRange("A1:D3").load("values");
    });
    expect(range.values).toEqual([
      [1, 8, 3, ""],
      [4, "", 6, ""],
      ["", 7, "", 9],
    ]);
  });

  it("refuse to tear a table apart", async () => {
    await openBlank();
    const failure = onData((data) => {
      data.tables.add("A5:C8", true);
      data.getRange("B1").insert("Down");
    });
    await expect(failure).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });

  it("make a range invalid whose cells are gone", async () => {
    await openBlank();
    const error = await failureOf(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      const range = data.getRange("A3");
      await context.sync();
      data.getRange("3:3").delete("Up");
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });
});
