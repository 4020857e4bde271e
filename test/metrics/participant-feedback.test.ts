import { feedbackTable, participantsTable } from "../support/register-tables";
import { resultsOf, rowOf, standingOf, statusOf, tableOfMetric } from "../support/readings";
import type { Results } from "../../src/metrics/results";

/** One participant of NPQH and one of NPQSL with ratings, a day each. */
function rated(headship: readonly unknown[], senior: readonly unknown[] = []): Results {
  const rows = (id: string, ratings: readonly unknown[]) =>
    ratings.map((rating, i) => ({ "Participant ID": id, "Feedback date": 43101 + i, Rating: rating }));
  return resultsOf([
    participantsTable([{ "Participant ID": "H" }, { "Participant ID": "S", Qualification: "NPQSL" }]),
    feedbackTable([...rows("H", headship), ...rows("S", senior)]),
  ]);
}

describe("metric 6, participant feedback", () => {
  it("counts responses and takes their mean", () => {
    expect(rowOf(rated([8, 9, "7.5"]), 6, "NPQH")).toEqual(["3", `${24.5 / 3}`]);
  });

  it("weighs every response the same in Totals: not the mean of the means", () => {
    expect(rowOf(rated([10], [5, 5, 5]), 6, "Totals")).toEqual(["4", "6.25"]);
  });

  it("keeps the mean exact, so that halves can be rounded up", () => {
    const [, figure] = tableOfMetric(rated([8, 8.01]), 6).rows[0].figures;
    expect(figure).toEqual({ kind: "mean", numerator: 16_010_000, denominator: 2_000_000 });
  });

  it.each([
    ["met at exactly 6", [5, 7], "Met"],
    ["not met at 5.999, though that prints as 6.00", [5, 6.998], "Not met"],
    ["met just above", [5, 7.01], "Met"],
    ["not met at nought", [0], "Not met"],
  ])("is %s", (_, ratings, status) => {
    expect(statusOf(rated(ratings), 6, "NPQH")).toBe(status);
    expect(statusOf(rated(ratings), 6, null)).toBe(status);
  });

  it("is short of nothing where it is met, also where only the best mean meets it", () => {
    const tables = [participantsTable([{ Rating: 10 }, { Qualification: "NPQSL", Rating: 9 }])];
    const results = resultsOf(tables, { feedbackThreshold: 10 });
    expect(standingOf(results, 6, "NPQH")).toMatchObject({ status: "Met", short: 0 });
    expect(standingOf(results, 6, "NPQSL")).toMatchObject({ status: "Not met", short: null });
  });

  it("is blank without responses, and not judged", () => {
    expect(rowOf(rated([8]), 6, "NPQSL")).toEqual(["", ""]);
    expect(statusOf(rated([8]), 6, "NPQSL")).toBe("Not yet known");
    expect(rowOf(resultsOf([participantsTable([{}])]), 6, "Totals")).toEqual(["", ""]);
  });

  it("takes the participants' own ratings where there is no feedback table", () => {
    const results = resultsOf([participantsTable([{ Rating: 4 }, { Rating: 7 }, { Rating: "" }])]);
    expect(rowOf(results, 6, "NPQH")).toEqual(["2", "5.5"]);
  });
});
