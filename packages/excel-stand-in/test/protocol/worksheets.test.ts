import { failureOf, onData, openBlank } from "./office";

describe("worksheets", () => {
  it("are added at the end, under a free name where none is given", async () => {
    const host = await openBlank();
    await Excel.run(async (context) => {
      const named = context.workbook.worksheets.add("Metric 1").load("name,position,id");
      const unnamed = context.workbook.worksheets.add().load("name");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect([named.name, named.position, unnamed.name, count.value]).toEqual(["Metric 1", 2, "Sheet1", 4]);
      expect(active.name).toBe("Data");
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Other", "Metric 1", "Sheet1"]);
  });

  it("are added once, however often the object is used", async () => {
    const host = await openBlank();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.getRange("A1").values = [["a"]];
      sheet.name = "Renamed";
      await context.sync();
      sheet.getRange("B1").values = [["b"]];
      await context.sync();
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Other", "Renamed"]);
  });

  it("are found by id after they were renamed", async () => {
    await openBlank();
    const { id } = await onData((data) => data.load("id"));
    await onData((data) => (data.name = "Daten"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id).load("name");
      await context.sync();
      expect(sheet.name).toBe("Daten");
    });
  });

  it.each([
    ["OTHER", "ItemAlreadyExists"],
    ["a:b", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["'quoted'", "InvalidArgument"],
  ])("cannot be called %s", async (name, code) => {
    await openBlank();
    await expect(onData((data) => (data.name = name))).rejects.toMatchObject({ code });
  });

  it("come to the front, are hidden and are moved", async () => {
    const host = await openBlank();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Other").activate();
      worksheets.getItem("Other").position = 0;
      worksheets.getItem("Data").visibility = "Hidden";
      const visible = worksheets.getCount(true);
      const first = worksheets.getFirst().load("name");
      const last = worksheets.getLast(true).load("name");
      await context.sync();
      expect([visible.value, first.name, last.name]).toEqual([1, "Other", "Other"]);
    });
    expect(host.workbook.active?.name).toBe("Other");
  });

  it("are deleted, but not the last visible one", async () => {
    const host = await openBlank();
    await onData((data) => data.delete());
    expect(host.workbook.active?.name).toBe("Other");
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Other").delete();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it("carry properties of the add-in, whose keys have no case", async () => {
    await openBlank();
    await onData((data) => {
      data.customProperties.add("Marker", "one");
      data.customProperties.add("MARKER", "two");
    });
    await onData(async (data, context) => {
      const found = data.customProperties.getItemOrNullObject("marker").load("key,value");
      const missing = data.customProperties.getItemOrNullObject("other").load("value");
      const count = data.customProperties.getCount();
      const all = data.customProperties.load("items/key,items/value");
      await context.sync();
      expect([found.key, found.value, missing.isNullObject, count.value]).toEqual(["Marker", "two", true, 1]);
      expect(all.items.map(({ value }) => value)).toEqual(["two"]);
    });
  });

  it("freeze panes", async () => {
    await openBlank();
    const places: (string | null)[] = [];
    const frozenParts: ((panes: Excel.WorksheetFreezePanes, data: Excel.Worksheet) => void)[] = [
      (panes) => panes.freezeRows(2),
      (panes) => panes.freezeColumns(1),
      (panes, data) => panes.freezeAt(data.getRange("A1:B3")),
      (panes) => panes.unfreeze(),
    ];
    for (const freeze of frozenParts) {
      const place = await onData((data) => {
        freeze(data.freezePanes, data);
        return data.freezePanes.getLocationOrNullObject().load("address");
      });
      places.push(place.isNullObject ? null : place.address);
    }
    expect(places).toEqual(["Data!1:2", "Data!A:A", "Data!A1:B3", null]);
  });

  it("are set up for printing", async () => {
    const host = await openBlank();
    const layout = await onData((data) => {
      const { pageLayout } = data;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintTitleRows("$1:$4");
      pageLayout.setPrintArea("A1:F20");
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      return pageLayout.load("orientation,paperSize,zoom,leftMargin,headersFooters/defaultForAllPages/rightFooter");
    });
    expect(layout).toMatchObject({ orientation: "Landscape", paperSize: "A4", leftMargin: 36 });
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(layout.headersFooters.defaultForAllPages.rightFooter).toBe("Page &P of &N");
    expect(host.workbook.worksheets[0].pageLayout.printTitleRows).toEqual([0, 3]);
    expect(host.workbook.worksheets[0].printArea).toEqual({ row: 0, column: 0, rows: 20, columns: 6 });
  });
});

describe("page breaks", () => {
  it("stand before the rows that they were put before, in order, and can all be taken away", async () => {
    const host = await openBlank();
    const { pageLayout } = host.workbook.worksheets[0];
    const breaks = await onData(({ horizontalPageBreaks }) => {
      horizontalPageBreaks.add("A40");
      horizontalPageBreaks.add("$20:$20");
      horizontalPageBreaks.add("A40");
      return horizontalPageBreaks.load("items/rowIndex");
    });
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([19, 39]);
    await onData((data) => {
      data.getRange("5:6").insert("Down");
      data.horizontalPageBreaks.getItem(0).delete();
    });
    expect(pageLayout.rowBreaks).toEqual([41]);
    await onData(({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks());
    expect(pageLayout.rowBreaks).toEqual([]);
  });
});

describe("workbook", () => {
  it("keeps settings of any JSON value", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("limits", { months: 18, since: [2017, 2018] });
      settings.add("name", "Ada");
      await context.sync();
      const limits = settings.getItem("limits").load("value");
      const all = settings.load("items/key");
      await context.sync();
      expect(limits.value).toEqual({ months: 18, since: [2017, 2018] });
      expect(all.items.map(({ key }) => key)).toEqual(["limits", "name"]);
      limits.delete();
      const gone = settings.getItemOrNullObject("limits");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("keeps document properties and names", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const { names, properties, worksheets } = context.workbook;
      properties.company = "Alliance";
      names.add("Rates", worksheets.getItem("Data").getRange("A1:B2"));
      const loaded = properties.load("company,title");
      const byName = worksheets.getItem("Data").getRange("Rates").load("address");
      const item = names.getItem("rates").load("name,formula");
      await context.sync();
      expect([loaded.company, loaded.title]).toEqual(["Alliance", ""]);
      expect(byName.address).toBe("Data!A1:B2");
      expect(item.formula).toBe("=Data!$A$1:$B$2");
    });
  });

  it("knows what is selected", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Other!B2:C3", "Other!B2"]);
    });
  });
});

describe("a workbook whose structure is protected", () => {
  const refused = async (change: (context: Excel.RequestContext) => void): Promise<string> => {
    const { code } = await failureOf(async (context) => {
      change(context);
      await context.sync();
    });
    return code;
  };

  it("has the sheets that it has, as they are, until it is unprotected", async () => {
    const host = await openBlank();
    await onData((_, context) => context.workbook.protection.protect());
    const { protection } = await onData((_, context) => context.workbook.load("protection/protected"));
    expect(protection.protected).toBe(true);
    expect(await refused(({ workbook }) => workbook.protection.protect())).toBe("InvalidOperation");
    expect(await refused(({ workbook }) => workbook.worksheets.add("New"))).toBe("AccessDenied");
    const onSheet: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = "Daten"),
      (sheet) => (sheet.position = 1),
      (sheet) => (sheet.visibility = "Hidden"),
    ];
    for (const change of onSheet) {
      expect(await refused(({ workbook }) => change(workbook.worksheets.getItem("Data")))).toBe("AccessDenied");
    }
    // Cells are another matter, and so is a sheet that is as it was.
    await onData((data) => {
      data.getRange("A1").values = [["a"]];
      data.visibility = "Visible";
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Other"]);
    await onData((_, context) => context.workbook.protection.unprotect());
    await onData((_, context) => context.workbook.worksheets.add("New"));
    expect(host.workbook.worksheets).toHaveLength(3);
  });
});
