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

  it("take names, formulas, lists and print titles along", async () => {
    const host = await openBlank();
    const [data, other] = host.workbook.worksheets;
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Data");
      names.add("Register", sheet.getRange("B4:D9"));
      names.add("Elsewhere", worksheets.getItem("Other").getRange("B4"));
      names.add("Rate", "=0.2");
      sheet.getRange("A1").formulas = [["=SUM(B4:B9)"]];
      sheet.getRange("A9").formulas = [["=A1&Other!A1"]];
      worksheets.getItem("Other").getRange("A1").formulas = [["=COUNT(Data!$B$4:$B$9)"]];
      worksheets.getItem("Other").getRange("B1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=Data!$B$4:$B$9" },
      };
      sheet.pageLayout.setPrintTitleRows("$4:$4");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const range = names.getItem("Register").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Data!C6:E11");
    });
    expect(Object.fromEntries(host.workbook.names)).toEqual({
      Register: "Data!$C$6:$E$11",
      Elsewhere: "Other!$B$4",
      Rate: "0.2",
    });
    expect([data.cell(0, 1)?.formula, data.cell(10, 1)?.formula]).toEqual(["=SUM(C6:C11)", "=B1&Other!A1"]);
    expect(other.cell(0, 0)?.formula).toBe("=COUNT(Data!$C$6:$C$11)");
    expect(other.validations[0]?.list).toBe("=Data!$C$6:$C$11");
    expect(data.pageLayout.printTitleRows).toEqual([5, 5]);

    await onData((sheet) => sheet.getRange("C:E").delete("Left"));
    const gone = await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("Register").load("formula");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      return [name.formula, range.isNullObject];
    });
    expect(gone).toEqual(["=Data!#REF!", true]);
    expect(other.cell(0, 0)?.formula).toBe("=COUNT(Data!#REF!)");
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

describe("moveTo", () => {
  it("takes contents and look along, and leaves blank cells behind", async () => {
    await openBlank();
    const range = await onData(async (data, context) => {
      data.getRange("A1:B1").values = [["note", 17]];
      data.getRange("B1").format.font.bold = true;
      data.getRange("A1:B1").moveTo(data.getRange("B4"));
      const all = data.getRange("A1:C4").load("values");
      const look = data.getRange("C4").format.font.load("bold");
      await context.sync();
      return { values: all.values, isBold: look.bold };
    });
    expect(range.values).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
      ["", "note", 17],
    ]);
    expect(range.isBold).toBe(true);
  });
});
