import { HOSTS } from "../../src/hosts/hosts";
import type { HostName } from "../../src/hosts/host-profile";
import { Host } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";
import { enter, openWithFunctions, until, valuesAt, type Invocation } from "./custom-functions";
import { blankWorkbook, onData } from "./office";

const NAMES = Object.keys(HOSTS) as HostName[];
/** Data types for functions came with CustomFunctionsRuntime 1.4. */
const WITH_DATA_TYPES = ["windows", "mac", "web", "marketplace"] as const;

/** What `NS.TAKE(range, value)` is handed over, cell by cell, and by which invocation. */
const taken: { cells: unknown[][]; one: unknown; invocation: Invocation }[] = [];
const TAKE = {
  id: "TAKE",
  name: "TAKE",
  parameters: [
    { name: "cells", dimensionality: "matrix" as const },
    { name: "one", optional: true },
  ],
  run: (cells: unknown[][], one: unknown, invocation: Invocation) => {
    taken.push({ cells, one, invocation });
    return 1;
  },
};
const STREAM = {
  ...TAKE,
  id: "STREAM",
  name: "STREAM",
  options: { stream: true, requiresStreamParameterAddresses: true },
  run: (cells: unknown[][], one: unknown, invocation: Invocation) => {
    taken.push({ cells, one, invocation });
    invocation.setResult?.(1);
  },
};

beforeEach(() => (taken.length = 0));

describe("a function that takes data types", () => {
  const metadata = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true };

  /** A date, a share, money, a number, a text, a truth value and an error, in the first row of "Data". */
  async function fill(): Promise<void> {
    await onData((sheet) => {
      sheet.getRange("A1:G1").values = [[43_045, 0.31, 12.5, 7, "NPQH", true, "#N/A"]];
      sheet.getRange("A1:D1").numberFormat = [["dd/mm/yyyy", "0%", "£#,##0.00", "0.0"]];
    });
  }

  const rich = (basicValue: number, numberFormat: string) => ({
    ...{ type: "FormattedNumber", basicType: "Double" },
    basicValue,
    numberFormat,
  });

  it.each(WITH_DATA_TYPES)("gets formatted numbers and errors as objects in %s, alone as well", async (host) => {
    await openWithFunctions([TAKE], metadata, { host });
    await fill();
    await enter("A3", "=NS.TAKE(A1:G1,B1)");
    const [{ cells, one }] = taken;
    expect(cells).toEqual([
      [
        ...[rich(43_045, "dd/mm/yyyy"), rich(0.31, "0%"), rich(12.5, "£#,##0.00"), 7, "NPQH", true],
        { type: "Error", basicType: "Error", basicValue: "#N/A" },
      ],
    ]);
    expect(one).toEqual(rich(0.31, "0%"));
  });

  it("gets plain values where the Excel has no data types for functions", async () => {
    await openWithFunctions([TAKE], metadata, { host: "ltsc-2021" });
    await fill();
    await enter("A3", "=NS.TAKE(A1:G1)");
    expect(taken[0].cells[0].slice(0, 6)).toEqual([43_045, 0.31, 12.5, 7, "NPQH", true]);
    expect(taken[0].cells[0][6]).toMatchObject({ code: "#N/A" });
  });

  it("gets plain values where its metadata do not ask for data types", async () => {
    await openWithFunctions([TAKE], { allowErrorForDataTypeAny: true });
    await fill();
    await enter("A3", "=NS.TAKE(A1:G1)");
    expect(taken[0].cells[0].slice(0, 2)).toEqual([43_045, 0.31]);
    expect(taken[0].cells[0][6]).toMatchObject({ code: "#N/A" });
  });
});

it.each(NAMES)(
  "a streaming function knows the addresses of its arguments in %s, where this gives them",
  async (host) => {
    await openWithFunctions([STREAM], {}, { host });
    await enter("A3", "=NS.STREAM(Other!A1:C2,1)");
    const addresses = host === "ltsc-2021" ? undefined : ["Other!A1:C2", null];
    expect(taken[0].invocation.parameterAddresses).toEqual(addresses);
  },
);

it("a function is called again when a cell turns from blank to 0, which it cannot tell apart", async () => {
  await openWithFunctions([STREAM]);
  await enter("A3", "=NS.STREAM(B1:B2)");
  await enter("B1", 0);
  await until(() => taken.length === 2);
  expect(taken.map(({ cells }) => cells)).toEqual([
    [[0], [0]],
    [[0], [0]],
  ]);
  expect(await valuesAt("A3")).toEqual([[1]]);
});

it("the worksheet function DATE may count from 1900 in a workbook that counts from 1904", async () => {
  const workbook = blankWorkbook("Data");
  workbook.date1904 = true;
  await loadOfficeJs(new Host(workbook, { host: { ...HOSTS.windows, dateFollowsSystem: false } }));
  const result = await onData((_, context) => context.workbook.functions.date(2000, 1, 1).load("value"));
  expect(result.value).toBe(36_526);
});
