import type { HostName } from "../../src/hosts/host-profile";
import { displayedTexts } from "../../src/workbook/displayed-texts";
import { customFunctions, enter, openWithFunctions, until, valuesAt, type Invocation } from "./custom-functions";
import { onData } from "./office";

describe("results that come while a cell is edited", () => {
  let invocation: Invocation = {};
  const stream = {
    id: "TICK",
    name: "TICK",
    options: { stream: true },
    run: (given: Invocation) => {
      invocation = given;
      given.setResult?.(1);
    },
  };
  const openWithTick = async () => {
    const host = await openWithFunctions([stream]);
    await enter("A1", "=NS.TICK()");
    expect(await valuesAt("A1")).toEqual([[1]]);
    return { host, shown: () => host.workbook.worksheets[0].cell(0, 0)?.content };
  };
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it("are not taken, but offered again when it ends", async () => {
    const { host, shown } = await openWithTick();
    host.isCellEdited = true;
    invocation.setResult?.(2);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(shown()).toBe(1);
    host.isCellEdited = false;
    await jest.advanceTimersByTimeAsync(3_000);
    expect(shown()).toBe(2);
  });

  it("are lost when it lasts for more than a minute", async () => {
    const { host, shown } = await openWithTick();
    host.isCellEdited = true;
    invocation.setResult?.(2);
    await jest.advanceTimersByTimeAsync(65_000);
    host.isCellEdited = false;
    await jest.advanceTimersByTimeAsync(65_000);
    expect(shown()).toBe(1);
    invocation.setResult?.(2);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(shown()).toBe(2);
  });
});

describe("a function that is called before it is associated", () => {
  it("gives #VALUE!, and keeps it", async () => {
    const host = await openWithFunctions([]);
    host.functions.define({ namespace: "NS", functions: [{ id: "LATER", name: "LATER", options: { stream: true } }] });
    await enter("A1", "=NS.LATER()");
    expect(await valuesAt("A1")).toEqual([["#VALUE!"]]);
    customFunctions().associate("LATER", ({ setResult }: Invocation) => setResult?.("here"));
    await enter("B1", "=NS.LATER()");
    expect(await valuesAt("A1:B1")).toEqual([["#VALUE!", "here"]]);
    await enter("A1", "=NS.LATER()");
    expect(await valuesAt("A1")).toEqual([["here"]]);
  });
});

describe("a number with a format", () => {
  const rate = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0.0 %" });
  const functions = [
    { id: "RATE", name: "RATE", run: () => rate(0.5) },
    {
      id: "RATES",
      name: "RATES",
      result: { dimensionality: "matrix" as const },
      run: () => [
        ["Leeds", rate(0.25)],
        ["York", { type: "Double", basicValue: 2, numberFormat: "0.00" }],
      ],
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "of" }], run: (of: number) => 2 * of },
    { id: "TYPED", name: "TYPED", result: { type: "number" }, run: () => rate(0.5) },
  ];
  const open = (host: HostName = "windows", allowCustomDataForDataTypeAny = true) =>
    openWithFunctions(functions, { allowCustomDataForDataTypeAny }, { host });
  const textAt = async (address: string) => (await onData((sheet) => sheet.getRange(address).load("text"))).text;

  it("is shown in it, and is still a number", async () => {
    const host = await open();
    await enter("A1", "=NS.RATE()");
    await enter("A2", "=NS.RATES()");
    await enter("A4", "=NS.DOUBLE(A1)");
    expect(await valuesAt("A1:B4")).toEqual([
      [0.5, ""],
      ["Leeds", 0.25],
      ["York", 2],
      [1, ""],
    ]);
    expect(displayedTexts(host.workbook.worksheets[0])).toEqual([
      ["50.0 %"],
      ["Leeds", "25.0 %"],
      ["York", "2.00"],
      ["1"],
    ]);
    expect(await textAt("A1")).toEqual([["50.0 %"]]);
  });

  it("leaves the cell's own format alone, which overrides it", async () => {
    await open();
    await enter("A1", "=NS.RATE()");
    const range = await onData((sheet) => sheet.getRange("A1").load("numberFormat"));
    expect(range.numberFormat).toEqual([["General"]]);
    await onData((sheet) => void (sheet.getRange("A1").numberFormat = [["0.000"]]));
    expect(await textAt("A1")).toEqual([["0.500"]]);
  });

  it("is forgotten with the result", async () => {
    const host = await open();
    await enter("A1", "=NS.RATE()");
    await enter("A1", 0.5);
    expect(displayedTexts(host.workbook.worksheets[0])).toEqual([["0.5"]]);
  });

  it.each<[string, HostName, boolean]>([
    ["an Excel without data types for functions", "ltsc-2021", true],
    ["functions that did not ask for data types", "windows", false],
  ])("is #VALUE! in %s", async (_, host, allowed) => {
    await open(host, allowed);
    await enter("A1", "=NS.RATE()");
    await enter("A2", "=NS.RATES()");
    await until(async () => (await valuesAt("B3"))[0][0] !== "");
    expect(await valuesAt("A1:B3")).toEqual([
      ["#VALUE!", ""],
      ["Leeds", "#VALUE!"],
      ["York", "#VALUE!"],
    ]);
  });

  it("is #VALUE! from a function that says it returns plain numbers", async () => {
    await open();
    await enter("A1", "=NS.TYPED()");
    expect(await valuesAt("A1")).toEqual([["#VALUE!"]]);
  });
});
