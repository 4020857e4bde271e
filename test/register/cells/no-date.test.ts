import { saysNoDate } from "../../../src/register/cells/no-date";

const DAYS_TO_1904 = 1462;

describe("a day that means no date", () => {
  it.each([
    ...["0000-00-00", "00/00/0000", "0000-00-00 00:00:00", "01/01/0001", "0001-01-01T00:00:00", "1753-01-01"],
    ...["30/12/1899", "1899-12-31", "00/01/1900", "1/0/1900", "01/01/1900", "1-Jan-1900", "1 January 1900", "19000101"],
    ...["1900-01-01T00:00:00.000Z", "01/01/1970", "31/12/2999", "12/31/9999", "99991231", "00/00/00", "01/01/00"],
    ...["\u200E01/01/1900 "],
  ])("is %s", (text) => {
    expect(saysNoDate(text, 0)).toBe(true);
  });

  it.each([0, 1, 2, 25_569, 2_958_465, 19_000_101, 99_991_231])("is the number %p", (number) => {
    expect(saysNoDate(number, 0)).toBe(true);
  });

  it.each([
    ...["", "01/01/2000", "01/02/1900", "2018-09-01 00:00:00", "00:00", "2018-09-01T00:00:00Z", "1", "0", "01/01/01"],
    ...["31/12/2099", "20180901", "Yes", "withdrawn 01/01/1900", "9999"],
  ])("is not %p", (text) => {
    expect(saysNoDate(text, 0)).toBe(false);
  });

  it.each([0.5, 3, -1, 43_344, 73_050, 20_180_901, NaN])("is not the number %p", (number) => {
    expect(saysNoDate(number, 0)).toBe(false);
  });

  it("is counted from 1904 where the workbook does so", () => {
    expect([0, 2_958_465 - DAYS_TO_1904, 25_569 - DAYS_TO_1904].map((one) => saysNoDate(one, DAYS_TO_1904))).toEqual([
      true,
      true,
      true,
    ]);
    expect(saysNoDate(25_569, DAYS_TO_1904)).toBe(false);
  });
});
