import { setTimeout as delay } from "node:timers/promises";
import { HOSTS } from "../../src/hosts/hosts";
import { holdTimers } from "../../src/protocol/transports/hold-timers";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { failureOf, onData, openBlank, record, settled } from "./office";

describe("limits of a request", () => {
  it("refuse an answer that is too large", async () => {
    await openBlank({ payloadLimit: 20_000 });
    await onData((data) => (data.getRange("A1:A2000").values = "text" as unknown as string[][]));
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:A2000").load("values,text");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("refuse a request that is too large, and do none of it", async () => {
    await openBlank({ payloadLimit: 20_000 });
    const error = await failureOf(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A1").values = [["small"]];
      data.getRange("B1").values = [["x".repeat(30_000)]];
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect((await onData((data) => data.getUsedRangeOrNullObject())).isNullObject).toBe(true);
  });

  it("are 5 MB in Excel on the web", async () => {
    await openBlank({ host: "web" });
    const error = await failureOf(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A1:A200").values = "x".repeat(30_000) as unknown as string[][];
      data.getRange("A1:A200").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("a cell that is being edited", () => {
  it("makes requests fail", async () => {
    const host = await openBlank();
    host.isCellEdited = true;
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").load("name");
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    host.isCellEdited = false;
    expect((await onData((data) => data.load("name"))).name).toBe("Data");
  });

  it("lets requests wait that ask to", async () => {
    const host = await openBlank();
    host.isCellEdited = true;
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [["later"]];
      await context.sync();
      isDone = true;
    });
    await settled();
    expect(isDone).toBe(false);
    host.isCellEdited = false;
    await waiting;
    expect((await onData((data) => data.getRange("A1").load("values"))).values).toEqual([["later"]]);
  });
});

describe("an object that is not there", () => {
  const chained = async (context: Excel.RequestContext) => {
    const row = context.workbook.worksheets.getItem("Data").getUsedRangeOrNullObject().getRow(0).load("values");
    await context.sync();
    return row.isNullObject;
  };

  it("leads to others that are not there either", async () => {
    await openBlank();
    expect(await Excel.run(chained)).toBe(true);
  });

  it("or, as nobody knows how Excel does it, to an error", async () => {
    await openBlank({
      host: { ...HOSTS.windows, undocumented: { ...HOSTS.windows.undocumented, nullChainError: "ItemNotFound" } },
    });
    expect((await failureOf(chained)).code).toBe("ItemNotFound");
    expect((await onData((data) => data.getUsedRangeOrNullObject().load("address"))).isNullObject).toBe(true);
  });
});

describe("the timers of a hidden pane", () => {
  it("are held back, and Excel goes on", async () => {
    const release = holdTimers(await openBlank());
    let isDue = false;
    setTimeout(() => (isDue = true), 1);
    clearTimeout(setTimeout(() => (isDue = true), 1));
    const { seen } = await record((context) => context.workbook.worksheets.onChanged);
    await onData((data) => (data.getRange("A1").values = [[1]]));
    while (seen.length === 0) await delay(5);
    await delay(20);
    expect([isDue, document.visibilityState]).toEqual([false, "hidden"]);
    release();
    expect([isDue, document.visibilityState]).toEqual([true, "visible"]);
  });

  it("are not, on the web", async () => {
    const release = holdTimers(await openBlank({ host: "web" }));
    await settled();
    release();
  });
});

describe("a fault that is asked for", () => {
  it("happens at its step, and once", async () => {
    const host = await openBlank();
    host.failNext({ code: "GeneralException", member: "Values", after: 1 });
    const error = await failureOf(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A1").values = [[1]];
      data.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    const column = await onData((data) => {
      data.getRange("A3").values = [[3]];
      return data.getRange("A1:A3").load("values");
    });
    expect(column.values).toEqual([[1], [""], [3]]);
  });
});

describe("a calculator", () => {
  it("has calculated a workbook that was opened before anything of it is read", async () => {
    let finish = (): void => {};
    let opening: Promise<void> | undefined = new Promise((resolve) => (finish = resolve));
    const host = await openBlank({ calculator: { calculate: () => Promise.resolve(), opening: () => opening } });
    const [sheet] = host.workbook.worksheets;
    sheet.put(0, 0, { content: null, formula: "=1+1", style: DEFAULT_STYLE });
    const reading = onData((data) => data.getRange("A1").load("values"));
    await settled();
    sheet.put(0, 0, { content: 2, formula: "=1+1", style: DEFAULT_STYLE });
    opening = undefined;
    finish();
    expect((await reading).values).toEqual([[2]]);
  });

  it("has calculated before values are read, also within the batch that wrote the formula", async () => {
    const host = await openBlank({
      calculator: {
        calculate: async (workbook) => {
          await settled();
          const [sheet] = workbook.worksheets;
          const cell = sheet.cell(0, 0);
          if (cell?.formula !== undefined) sheet.put(0, 0, { ...cell, content: 2 });
        },
      },
    });
    const cell = await onData((data) => {
      data.getRange("A1").formulas = [["=1+1"]];
      return data.getRange("A1").load("values,formulas");
    });
    expect([cell.values, cell.formulas]).toEqual([[[2]], [["=1+1"]]]);
    expect(host.traffic.syncs).toBe(1);
  });
});

describe("the page that shows the workbook", () => {
  it("is told what changed", async () => {
    const host = await openBlank();
    const kinds: string[] = [];
    const stop = host.watch((changes) => kinds.push(...changes.map(({ kind }) => kind)));
    await onData((data, context) => {
      data.getRange("A1").values = [[1]];
      data.getRange("A1").format.font.bold = true;
      context.workbook.worksheets.add("New");
    });
    stop();
    await onData((data) => (data.getRange("A2").values = [[1]]));
    expect(kinds).toEqual(["cells", "formats", "sheet added"]);
  });
});
