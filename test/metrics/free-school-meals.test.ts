import { participantsTable } from "../support/register-tables";
import { resultsOf, rowOf } from "../support/readings";

const actualOf = (cells: readonly unknown[], threshold?: number, format?: string): string => {
  const table = participantsTable(
    cells.map((cell) => ({ "School FSM %": cell })),
    format === undefined ? {} : { formats: { "School FSM %": format } },
  );
  return rowOf(resultsOf([table], threshold === undefined ? {} : { fsmThresholdPercent: threshold }), 2, "NPQH")[1];
};

describe("metric 2, free school meals", () => {
  it("counts schools with exactly 30 % and none with 29.99 %", () => {
    expect(actualOf([30, 29.99])).toBe("50% (1)");
    expect(actualOf(["30%", "29.999999%"])).toBe("50% (1)");
    expect(actualOf([0.3, 0.2999], undefined, "0%")).toBe("50% (1)");
  });

  it("keeps schools of unknown share in the denominator and does not count them", () => {
    expect(actualOf([40, "", "#N/A", "high"])).toBe("25% (1)");
  });

  it("counts from the threshold that the definitions set", () => {
    expect(actualOf([30, 34.9, 35], 35)).toBe(`${100 / 3}% (1)`);
  });

  it("counts nobody when the column is missing, and everybody is in the denominator", () => {
    expect(actualOf(["", ""])).toBe("0% (0)");
  });
});
