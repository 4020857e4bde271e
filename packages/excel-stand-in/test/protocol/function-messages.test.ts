import { HOSTS } from "../../src/hosts/hosts";
import type { EventEntry } from "../../src/protocol/event-messages";
import { wireArguments } from "../../src/protocol/functions/function-arguments";
import { FunctionCalls } from "../../src/protocol/functions/function-calls";
import type { ParameterDefinition } from "../../src/protocol/functions/function-metadata";
import { readArrayResults, readResults } from "../../src/protocol/functions/invocation-results";
import { parseCall } from "../../src/protocol/parse-call";
import { settled } from "./office";

/** Calls whose messages go nowhere. */
function recordedCalls(): { readonly calls: FunctionCalls; readonly sent: EventEntry[][] } {
  const sent: EventEntry[][] = [];
  return { calls: new FunctionCalls((entries) => sent.push([...entries]), HOSTS.windows), sent };
}

describe("calls of functions", () => {
  it("wait until the add-in serves them, and go out together with what they are like", async () => {
    const { calls, sent } = recordedCalls();
    calls.call("ADD", [1, [[2, ""]]], {}, () => {});
    calls.call("TICK", [], { address: "Data!A1", streaming: true, takesErrors: true }, () => {});
    calls.call("WAIT", [null], { parameterAddresses: ["Data!B2"], cancelable: true }, () => {});
    calls.call("RICH", [{ value: "{}" }], { takesErrors: true, takesRichValues: true }, () => {});
    await settled();
    expect(sent).toEqual([]);
    calls.markReady();
    await settled();
    expect(sent).toEqual([
      [
        [1, 1000, "", '[1,"ADD",[1,[[2,""]]],"",0,null]', 1000],
        [1, 1000, "", '[2,"TICK",[],"Data!A1",7,null]', 1000],
        [1, 1000, "", '[3,"WAIT",[null],"",1,["Data!B2"]]', 1000],
        [1, 1000, "", '[4,"RICH",[{"value":"{}"}],"",12,null]', 1000],
      ],
    ]);
  });

  it("that are cancelled are not sent any more, or taken back where the function wants to know", async () => {
    const { calls, sent } = recordedCalls();
    calls.markReady();
    const results: unknown[] = [];
    calls.call("UNSENT", [], {}, () => {}).cancel();
    const plain = calls.call("PLAIN", [], {}, (result) => results.push(result));
    const streaming = calls.call("TICK", [], { streaming: true }, (result) => results.push(result));
    await settled();
    calls.receive([{ id: 3, result: 1 }]);
    plain.cancel();
    streaming.cancel();
    calls.receive([
      { id: 2, result: 2 },
      { id: 3, result: 3 },
    ]);
    await settled();
    expect(sent.map((entries) => entries.map(([, type, , json]) => [type, json]))).toEqual([
      [
        [1000, '[2,"PLAIN",[],"",0,null]'],
        [1000, '[3,"TICK",[],"",3,null]'],
      ],
      [[1001, '{"invocationId":3}']],
    ]);
    expect([results, calls.active]).toEqual([[1], 0]);
  });
});

describe("results of functions", () => {
  it("are read in the form of newer and of older versions", () => {
    const failed = { error: "#DIV/0!", message: "Nobody" };
    expect(
      readArrayResults([
        [1, true, "text", [3]],
        [2, false, "Nobody", 5, [0]],
      ]),
    ).toEqual([
      { id: 1, result: "text" },
      { id: 2, result: failed },
    ]);
    expect(
      readResults([
        { id: 1, value: "text" },
        { id: 2, failed: true, value: "Nobody", errorCode: 5 },
      ]),
    ).toEqual([
      { id: 1, result: "text" },
      { id: 2, result: failed },
    ]);
  });

  it.each([
    ["nothing", null, 0],
    ["nothing within rows", [[null, true]], [[0, true]]],
    ["a row alone", [1, 2], { error: "#VALUE!", message: "" }],
    ["rows of different lengths", [[1], [2, 3]], { error: "#VALUE!", message: "" }],
    ["no rows", [], { error: "#VALUE!", message: "" }],
    [
      "a number with its format",
      { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
      { number: 0.5, numberFormat: "0%" },
    ],
    [
      "a number by its newer name",
      { type: "Double", basicValue: 0.5, numberFormat: "0%" },
      { number: 0.5, numberFormat: "0%" },
    ],
    ["a number without a format", { type: "Double", basicValue: 0.5 }, 0.5],
    ["an error", { type: "Error", code: "#REF!", message: "Gone" }, { error: "#REF!", message: "Gone" }],
    ["an entity", { type: "Entity", basicValue: "#VALUE!", text: "Leeds" }, { error: "#VALUE!", message: "" }],
  ])("take %s for what Excel shows", (_what, value, result) => {
    expect(readArrayResults([[7, true, value]])).toEqual([{ id: 7, result }]);
  });

  it("have an error for every number", () => {
    const errors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (number) => readArrayResults([[0, false, "", number]])[0].result,
    );
    expect(errors.map((one) => (one as { error: string }).error).join(" ")).toBe(
      "#N/A #VALUE! #VALUE! #VALUE! #DIV/0! #NUM! #VALUE! #NULL! #NAME? #NAME?",
    );
  });
});

describe("arguments of functions", () => {
  const wire = (parameter: Omit<ParameterDefinition, "name">, ...given: Parameters<typeof wireArguments>[1]) =>
    wireArguments(
      {
        ...{ id: "F", name: "F", fullName: "NS.F", takesErrors: false, takesRichValues: false, returnsFormats: false },
        parameters: [{ name: "p", ...parameter }],
      },
      given,
      HOSTS.web,
    );
  const refused = { error: "#VALUE!", message: "" };

  it("become what their parameters ask for", () => {
    expect(wire({ type: "number" }, "1.5")).toEqual([1.5]);
    expect(wire({ type: "number" }, true)).toEqual([1]);
    expect(wire({ type: "string" }, 2)).toEqual(["2"]);
    expect(wire({ type: "boolean" }, "TRUE")).toEqual([true]);
    expect(wire({ type: "number", dimensionality: "matrix" }, [["3", null]])).toEqual([[[3, 0]]]);
    expect(wire({ repeating: true, dimensionality: "matrix" }, 1, [[2]])).toEqual([[[[1]], [[2]]]]);
  });

  it("are refused where they do not fit", () => {
    expect(wire({ type: "number" }, "one")).toEqual(refused);
    expect(wire({ type: "number" }, " ")).toEqual(refused);
    expect(wire({ type: "boolean" }, "yes")).toEqual(refused);
    expect(wire({}, [[1, 2]])).toEqual(refused);
    expect(wire({}, 1, 2)).toEqual(refused);
    expect(wire({})).toEqual(refused);
    expect(wire({ dimensionality: "matrix" }, [[1, { error: "#REF!" }]])).toEqual({ error: "#REF!", message: "" });
  });
});

test("only a formula that is one call is read", () => {
  expect(parseCall("= NS.F() ")).toEqual({ name: "NS.F", args: [] });
  expect(parseCall("=NS.F(1e3, #N/A,'a,b'!A1)")).toEqual({
    name: "NS.F",
    args: [
      { value: 1000 },
      { value: { error: "#N/A" } },
      { reference: { sheet: "a,b", area: { row: 0, column: 0, rows: 1, columns: 1 } } },
    ],
  });
  for (const other of ["=1+NS.F(1)", "=NS.F(1)+1", "=NS.F(1+1)", "=NS.F(G(1))", '=NS.F("a)'])
    expect(parseCall(other)).toBeNull();
});
