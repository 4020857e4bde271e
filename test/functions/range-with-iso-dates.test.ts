import { HOSTS, type HostName } from "excel-stand-in";
import { openXlsx } from "excel-stand-in/xlsx";
import { fieldFile } from "../field/field-case";
import { openedForFormulas, shownBy } from "../support/range-formulas";

describe.each(Object.keys(HOSTS) as HostName[])("in %s", (host) => {
  it("a range has its dates as their file has them: in ISO 8601, in the date system of 1904", async () => {
    // Both began on 3 September 2018; one presented on 3 March 2020, within 18 months, and one on the day after.
    const { workbook } = await openXlsx(await fieldFile("iso-dates-1904")());
    const { host: excel, sheet } = await openedForFormulas(workbook, { host });
    const formulas = [
      "=NPQ.YEARS(Register!A1:M3)",
      '=NPQ.COUNT("recruited",,"2018/19",,,Register!A1:M3)',
      '=NPQ.COUNT("presented",,"2018/19",,,Register!A1:M3)',
      '=NPQ.WITHINTIME(,"2018/19",,,Register!A1:M3)',
    ];
    expect(await shownBy(excel, sheet, formulas)).toEqual(["2018/19", 2, 2, 0.5]);
  });
});
