import { dateSerial } from "../../workbook/date-function";
import { ApiObject } from "../api-object";
import { asNumber } from "../arguments";
import type { Session } from "../session";
import { FunctionResultObject } from "./function-result";

/** Excel.Functions: Excel's worksheet functions, of which the stand-in has one, for arguments that are numbers. */
export class FunctionsObject extends ApiObject {
  readonly className = "Functions";

  constructor(private readonly session: Session) {
    super();
  }

  date(year: unknown, month: unknown, day: unknown): FunctionResultObject {
    const { workbook, dateFollowsSystem } = this.session;
    const serial = dateSerial(
      asNumber(year, "year", -Infinity),
      asNumber(month, "month", -Infinity),
      asNumber(day, "day", -Infinity),
      workbook.date1904 && dateFollowsSystem,
    );
    return new FunctionResultObject(serial === null ? { error: "#NUM!" } : { value: serial });
  }
}
