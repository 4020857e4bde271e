import type { EventEntry } from "../../src/protocol/event-messages";
import { Host } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";
import { customFunctions, enter, openWithFunctions, until, valuesAt, type Invocation } from "./custom-functions";
import { blankWorkbook, onData } from "./office";

/** Notes what goes out to the add-in about functions: the types of every message. */
function recordMessages(host: Host): number[][] {
  const messages: number[][] = [];
  const send = host.onEvents;
  host.onEvents = (entries: readonly EventEntry[]) => {
    messages.push(entries.map(([, type]) => type));
    send(entries);
  };
  return messages;
}

describe("a formula that calls a function of the add-in", () => {
  it("shows what the function answers, and passes on values as they are", async () => {
    const seen: unknown[] = [];
    await openWithFunctions([
      {
        id: "JOIN",
        name: "JOIN",
        parameters: [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }],
        run: (...args: unknown[]) => {
          seen.push(args.slice(0, 4));
          return args.slice(0, 4).join("|");
        },
      },
    ]);
    await enter("A1", '=ns.join(-1.5,"a, ""b""",TRUE,Other!B2)');
    expect(await valuesAt("A1")).toEqual([['-1.5|a, "b"|true|0']]);
    expect(seen).toEqual([[-1.5, 'a, "b"', true, 0]]);
  });

  it.each([
    ["windows", 0],
    ["ltsc-2021", 0],
    ["mac", 0],
    ["web", null],
    ["marketplace", 0],
  ] as const)(
    "passes ranges as rows of values in %s, blank cells as %p, and arguments left out as null",
    async (host, blank) => {
      const seen: unknown[][] = [];
      const look = {
        id: "LOOK",
        name: "LOOK",
        parameters: [
          { name: "cells", dimensionality: "matrix" as const },
          { name: "more", optional: true },
          { name: "numbers", type: "number", dimensionality: "matrix" as const, optional: true },
          { name: "rest", repeating: true },
        ],
        run: (...args: unknown[]) => {
          seen.push(args.slice(0, 4));
          return 1;
        },
      };
      await openWithFunctions([look], {}, { host });
      await onData(
        (sheet) =>
          void (sheet.getRange("A1:B2").values = [
            [1, "x"],
            ["", true],
          ]),
      );
      await enter("D1", "=NS.LOOK(A1:B2,,A1:A2,3,4)");
      await enter("D2", "=NS.LOOK(A1,F1)");
      expect(seen).toEqual([
        [
          [
            [1, "x"],
            [blank, true],
          ],
          null,
          [[1], [0]],
          [3, 4],
        ],
        [[[1]], blank, null, []],
      ]);
    },
  );

  it("lets rows of results spill, and says so when they find no room", async () => {
    await openWithFunctions([
      {
        id: "TABLE",
        name: "TABLE",
        result: { dimensionality: "matrix" },
        run: () => [
          [1, "a"],
          [null, true],
        ],
      },
    ]);
    await enter("B2", "=NS.TABLE()");
    expect(await valuesAt("A1:C3")).toEqual([
      ["", "", ""],
      ["", 1, "a"],
      ["", 0, true],
    ]);
    await enter("C3", "in the way");
    expect(await valuesAt("B2:C3")).toEqual([
      ["#SPILL!", ""],
      ["", "in the way"],
    ]);
    await onData((sheet) => sheet.getRange("C3").clear());
    await enter("A1", 1);
    expect(await valuesAt("B2:C3")).toEqual([
      [1, "a"],
      [0, true],
    ]);
    await enter("B2", "");
    expect(await valuesAt("B2:C3")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("shows the errors of a function, with what it says about them", async () => {
    const host = await openWithFunctions([
      {
        id: "FAIL",
        name: "FAIL",
        parameters: [{ name: "how" }],
        run: (how: string) => {
          const { Error: FunctionError, ErrorCode } = customFunctions();
          if (how === "throw") throw new FunctionError(ErrorCode.notAvailable, "No cohort");
          if (how === "reject") return Promise.reject(new FunctionError(ErrorCode.divisionByZero));
          if (how === "cell") return [[1, new FunctionError(ErrorCode.notAvailable, "Not here")]];
          if (how === "fault") throw new TypeError("A fault");
          return Number.POSITIVE_INFINITY;
        },
      },
    ]);
    const ways = ["throw", "reject", "cell", "fault", "infinity"];
    await onData((sheet) => void (sheet.getRange("A1:A5").formulas = ways.map((way) => [`=NS.FAIL("${way}")`])));
    expect(await valuesAt("A1:B5")).toEqual([
      ["#N/A", ""],
      ["#DIV/0!", ""],
      [1, "#N/A"],
      ["#VALUE!", ""],
      ["#NUM!", ""],
    ]);
    const sheet = host.workbook.worksheets[0];
    expect(sheet.cell(0, 0)?.errorMessage).toBe("No cohort");
    expect(sheet.cell(1, 0)?.errorMessage).toBeUndefined();
    expect(sheet.cell(2, 1)?.errorMessage).toBe("Not here");
  });

  it("is not called with errors, unless its metadata say that it takes them", async () => {
    const seen: unknown[] = [];
    const run = (value: unknown) => {
      seen.push(value);
      return "called";
    };
    const functions = [
      { id: "TAKE", name: "TAKE", parameters: [{ name: "value", dimensionality: "matrix" as const }], run },
    ];
    await openWithFunctions(functions);
    await enter("A1", "#N/A");
    await enter("B1", "=NS.TAKE(A1:A2)");
    expect([await valuesAt("B1"), seen]).toEqual([[["#N/A"]], []]);
    await openWithFunctions(functions, { allowErrorForDataTypeAny: true });
    await enter("A1", "#N/A");
    await enter("B1", "=NS.TAKE(A1:A2)");
    expect(await valuesAt("B1")).toEqual([["called"]]);
    expect(seen).toEqual([[[expect.objectContaining({ code: "#N/A" })], [0]]]);
  });

  it("waits for a promise, and is busy when it takes too long", async () => {
    let finish: (value: string) => void = () => {};
    const host = await openWithFunctions([
      { id: "SOON", name: "SOON", run: () => new Promise((resolve) => setTimeout(() => resolve("soon"), 100)) },
      { id: "LATE", name: "LATE", run: () => new Promise((resolve) => (finish = resolve)) },
    ]);
    await enter("A1", "=NS.SOON()");
    expect(await valuesAt("A1")).toEqual([["soon"]]);
    await enter("A2", "=NS.LATE()");
    expect(await valuesAt("A2")).toEqual([["#BUSY!"]]);
    finish("at last");
    await until(async () => (await valuesAt("A2"))[0][0] === "at last");
    expect(host.functions.active).toBe(0);
  });

  it("calculates formulas after those that they refer to, and again when these change", async () => {
    let calls = 0;
    await openWithFunctions([
      {
        id: "TWICE",
        name: "TWICE",
        parameters: [{ name: "number", type: "number" }],
        run: (number: number) => {
          calls++;
          return 2 * number;
        },
      },
    ]);
    await onData((sheet) => void (sheet.getRange("A1:C1").formulas = [["=NS.TWICE(B1)", "=NS.TWICE(C1)", 3]]));
    expect(await valuesAt("A1:B1")).toEqual([[12, 6]]);
    await enter("C1", 4);
    expect(await valuesAt("A1:B1")).toEqual([[16, 8]]);
    await enter("D1", "elsewhere");
    expect(calls).toBe(4);
    await enter("C1", "no number");
    expect(await valuesAt("A1:B1")).toEqual([["#VALUE!", "#VALUE!"]]);
    expect(calls).toBe(4);
  });

  it("calls as many functions as there are in one message", async () => {
    const host = await openWithFunctions([
      { id: "NEXT", name: "NEXT", parameters: [{ name: "number" }], run: (number: number) => number + 1 },
    ]);
    const messages = recordMessages(host);
    const formulas = Array.from({ length: 2_000 }, (_, i) => [`=NS.NEXT(${i})`]);
    await onData((sheet) => void (sheet.getRange("A1:A2000").formulas = formulas));
    expect(messages.map(({ length }) => length)).toEqual([2_000]);
    expect((await valuesAt("A1999:A2000")).flat()).toEqual([1_999, 2_000]);
    await enter("C1", "elsewhere");
    expect(messages).toHaveLength(1);
    expect(host.functions.active).toBe(0);
  });

  it("knows its own address and those of its arguments where it asks for them", async () => {
    await openWithFunctions([
      {
        id: "WHERE",
        name: "WHERE",
        parameters: [{ name: "a" }, { name: "b", dimensionality: "matrix" }],
        options: { requiresAddress: true, requiresParameterAddresses: true },
        run: (_a: unknown, _b: unknown, { address, parameterAddresses }: Invocation) =>
          [address, ...(parameterAddresses ?? [])].join(" "),
      },
    ]);
    await enter("B3", "=NS.WHERE(1,Other!A1:C2)");
    expect(await valuesAt("B3")).toEqual([["Data!B3  Other!A1:C2"]]);
  });
});

describe("a formula that calls a streaming function", () => {
  const invocations: Invocation[] = [];
  let cancelled = 0;
  const stream = {
    id: "STREAM",
    name: "STREAM",
    parameters: [{ name: "what" }],
    options: { stream: true, cancelable: true },
    run: (what: unknown, invocation: Invocation) => {
      invocations.push(invocation);
      invocation.onCanceled = () => cancelled++;
      invocation.setResult?.(`${String(what)} 1`);
    },
  };
  const openWithStream = async () => {
    const host = await openWithFunctions([stream]);
    // The workbook of the test before is closed only now.
    invocations.length = cancelled = 0;
    return host;
  };

  it("shows result after result, and keeps its call as long as its arguments stay", async () => {
    const host = await openWithStream();
    await onData((sheet) => void (sheet.getRange("A1:B1").formulas = [["=NS.STREAM(B1)", "tick"]]));
    expect(await valuesAt("A1")).toEqual([["tick 1"]]);
    invocations[0].setResult?.([["tick 2", "spilled"]]);
    await until(async () => (await valuesAt("A1"))[0][0] !== "tick 1");
    expect(await valuesAt("A1:B1")).toEqual([["#SPILL!", "tick"]]);
    invocations[0].setResult?.("tick 3");
    await until(async () => (await valuesAt("A1"))[0][0] === "tick 3");
    await enter("C1", "elsewhere");
    await enter("B1", "tick");
    expect([invocations.length, cancelled, host.functions.active]).toEqual([1, 0, 1]);
    await enter("B1", "tock");
    expect(await valuesAt("A1")).toEqual([["tock 1"]]);
    await until(() => cancelled === 1);
    expect([invocations.length, host.functions.active]).toEqual([2, 1]);
  });

  it("cancels its call when it is deleted, replaced or entered anew, and when its sheet goes", async () => {
    const host = await openWithStream();
    await enter("A1", "=NS.STREAM(1)");
    await enter("A1", "=NS.STREAM(1)");
    await until(() => cancelled === 1);
    expect(invocations).toHaveLength(2);
    await enter("A1", "=NS.STREAM(2)");
    await until(() => cancelled === 2);
    await enter("A1", "");
    await until(() => cancelled === 3);
    expect(host.functions.active).toBe(0);
    await enter("A1", "=NS.STREAM(3)");
    await onData((sheet) => sheet.delete());
    await until(() => cancelled === 4);
    expect(host.functions.active).toBe(0);
  });

  it("cancels its call when the workbook is closed", async () => {
    const host = await openWithStream();
    await enter("A1", "=NS.STREAM(1)");
    await loadOfficeJs(new Host(blankWorkbook("Next")));
    expect([cancelled, host.functions.active]).toEqual([1, 0]);
  });
});
