import { failureOf, onData, openBlank } from "./office";

async function openPeople() {
  const host = await openBlank();
  await onData((data) => {
    data.getRange("B2:C4").values = [
      ["Name", "Age"],
      ["Ada", 36],
      ["Bob", 40],
    ];
    data.tables.add("B2:C4", true).name = "People";
  });
  return host;
}

describe("tables", () => {
  it("are found by name and by id, in their sheet and in the workbook", async () => {
    await openPeople();
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const byName = tables.getItem("people").load("id,name,showHeaders,showTotals,style");
      const elsewhere = worksheets.getItem("Other").tables.getItemOrNullObject("People");
      const all = tables.load("items/name,items/worksheet/name");
      await context.sync();
      expect(byName).toMatchObject({ name: "People", showHeaders: true, showTotals: false });
      expect(elsewhere.isNullObject).toBe(true);
      expect(all.items.map((table) => [table.name, table.worksheet.name])).toEqual([["People", "Data"]]);
      const byId = tables.getItem(byName.id).load("name");
      await context.sync();
      expect(byId.name).toBe("People");
    });
  });

  it("know their rows and columns", async () => {
    await openPeople();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("People");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load("address"));
      const ages = table.columns.getItem("age").getDataBodyRange().load("values");
      const count = table.rows.getCount();
      const columns = table.columns.load("items/name,items/index");
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(["Data!B2:C4", "Data!B2:C2", "Data!B3:C4"]);
      expect(ages.values).toEqual([[36], [40]]);
      expect(count.value).toBe(2);
      expect(columns.items.map(({ name }) => name)).toEqual(["Name", "Age"]);
    });
  });

  it("have headings that are texts, not blank and not twice the same", async () => {
    await openBlank();
    const header = await onData((data) => {
      data.getRange("A1:D1").values = [["Name", "name", "", 2019]];
      return data.tables.add("A1:D3", true).getHeaderRowRange().load("values");
    });
    expect(header.values).toEqual([["Name", "name2", "Column3", "2019"]]);
    const renamed = await onData((data) => {
      data.getRange("B1").values = [["Name"]];
      return data.getRange("A1:B1").load("values");
    });
    expect(renamed.values).toEqual([["Name", "Name2"]]);
  });

  it("get headings of their own above cells that have none", async () => {
    await openBlank();
    const range = await onData((data) => {
      data.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      data.tables.add("A1:B2", false);
      return data.getUsedRange().load("values");
    });
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("do not overlap", async () => {
    await openPeople();
    await expect(onData((data) => data.tables.add("C4:D6", true))).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it.each([
    ["two words", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["TABLE1", "ItemAlreadyExists"],
  ])("cannot be called %s", async (name, code) => {
    await openPeople();
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").tables.add("F1:F2", true);
      context.workbook.tables.getItem("People").name = name;
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it("are resized, turned into plain cells, and deleted with their cells", async () => {
    const host = await openPeople();
    const range = await onData((data) => {
      const table = data.tables.getItem("People");
      table.resize("B2:D5");
      return table.getRange().load("address,values");
    });
    expect(range.address).toBe("Data!B2:D5");
    expect(range.values[0]).toEqual(["Name", "Age", "Column3"]);
    await onData((data) => data.tables.getItem("People").convertToRange());
    expect(host.workbook.worksheets[0].tables).toEqual([]);
    await onData((data) => data.tables.add("B2:D5", true).delete());
    expect((await onData((data) => data.getUsedRangeOrNullObject(true))).isNullObject).toBe(true);
  });

  it("go when all of their cells are cleared", async () => {
    const host = await openPeople();
    await onData((data) => data.getRange().clear());
    expect(host.workbook.worksheets[0].tables).toEqual([]);
  });
});

test("rows of a table are shown again when its filters are cleared", async () => {
  const host = await openPeople();
  await onData((data) => {
    data.getRange("A3:A6").rowHidden = true;
    data.tables.getItem("People").clearFilters();
  });
  expect([...host.workbook.worksheets[0].hiddenRows]).toEqual([4, 5]);
});
