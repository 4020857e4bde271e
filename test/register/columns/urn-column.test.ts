import { NO_URN, readUrn, UrnColumn } from "../../../src/register/columns/urn-column";

const UNREADABLE = -1;

describe("the unique reference number of a school", () => {
  it.each<[unknown, number]>([
    [10_000, 10_000],
    [100_123, 100_123],
    [9_999_999, 9_999_999],
    ["100123", 100_123],
    [" 10000 ", 10_000],
    ["01234567".slice(1), 1_234_567],
    ["00123", 123],
  ])("%p is %i", (cell, urn) => {
    expect(readUrn(cell)).toBe(urn);
  });

  it.each(["", "  ", null, undefined])("%p is none", (cell) => {
    expect(readUrn(cell)).toBe(NO_URN);
  });

  it.each([9_999, 10_000_000, 100_123.5, -100_123, NaN, "1234", "12345678", "100 123", "A10012", "n/a", true])(
    "%p cannot be read",
    (cell) => {
      expect(readUrn(cell)).toBe(UNREADABLE);
    },
  );
});

describe("a column of them", () => {
  const rows = [
    ["x", 100_001],
    ["x", ""],
    ["x", "100003"],
    ["x", 100_001],
  ];
  const column = (): UrnColumn => {
    const urns = new UrnColumn(6);
    urns.fill({ rows, at: 1, formats: undefined }, 1, 4, 2);
    return urns;
  };

  it("is filled from some rows on, at a place of its own", () => {
    expect([...column().urns]).toEqual([0, 0, 0, 100_003, 100_001, 0]);
  });

  it("can be moved, compared and cleared", () => {
    const urns = column();
    urns.move(3, 0);
    expect([...urns.urns]).toEqual([100_003, 0, 0, 100_003, 100_001, 0]);
    expect([urns.isSame(0, 3), urns.isSame(0, 4)]).toEqual([true, false]);
    urns.clear(3, 2);
    expect([...urns.urns]).toEqual([100_003, 0, 0, 0, 0, 0]);
    expect(urns.problemOf()).toBeNull();
  });
});
