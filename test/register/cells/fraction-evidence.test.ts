import { FractionEvidence, fractionAsPercentage, isFraction } from "../../../src/register/cells/fraction-evidence";

/** Shares are kept in millionths. */
const millionths = (share: number): number => Math.round(share * 1_000_000);

function evidenceOf(...shares: readonly number[]): FractionEvidence {
  const evidence = new FractionEvidence();
  for (const share of shares) evidence.add(millionths(share));
  return evidence;
}

describe("a share that may be a fraction", () => {
  it("is above 0 and below 1", () => {
    expect([0, 0.000001, 0.3, 0.999999, 1, 30].map((share) => isFraction(millionths(share)))).toEqual([
      ...[false, true, true, true, false, false],
    ]);
  });

  it("is a hundred times as much as a percentage", () => {
    expect(fractionAsPercentage(millionths(0.3))).toBe(millionths(30));
  });
});

describe("a column of shares", () => {
  it("is one of fractions where three are different ones and none is above 1", () => {
    expect(evidenceOf(0.1, 0.2, 0.3).areFractions).toBe(true);
    expect(evidenceOf(0.1, 0.2, 0.3, 1, 0, 0.4).areFractions).toBe(true);
    expect(evidenceOf(0.1, 0.2, 0.1, 1, 0).areFractions).toBe(false);
    expect(evidenceOf(0.1, 0.2, 0.3, 1.000001).areFractions).toBe(false);
    expect(evidenceOf().areFractions).toBe(false);
  });

  it("is mixed with percentages where any is above 1, wherever that stands", () => {
    expect([evidenceOf(1).isMixed, evidenceOf(0.5, 1).isMixed]).toEqual([false, false]);
    expect([evidenceOf(1.000001).isMixed, evidenceOf(40, 0.5).isMixed, evidenceOf(0.5, 40).isMixed]).toEqual([
      ...[true, true, true],
    ]);
  });

  it("is settled once there is one of either", () => {
    expect([
      evidenceOf(0.5, 40).isSettled,
      evidenceOf(40, 1, 0).isSettled,
      evidenceOf(0.1, 0.2, 0.3).isSettled,
    ]).toEqual([...[true, false, false]]);
  });

  it("has as its example the first that may be a fraction, and none without one", () => {
    expect(evidenceOf(0, 40, 0.5, 0.2).example).toBe(millionths(0.5));
    expect(evidenceOf(0, 1, 40).example).toBeNull();
  });
});
