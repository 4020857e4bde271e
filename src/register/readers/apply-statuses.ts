import { RESULT } from "../words/results";
import { UNDATED } from "../columns/date-cell";
import type { RegisterDraft } from "./register-draft";
import { shortDay } from "../../text/day-text";
import { STATUS_CODES } from "../columns/participant-codes";

/**
 * Takes from the status column what no other column says: who has withdrawn, deferred, or has a result. A withdrawal date or a
 * result beside a status that says otherwise is a contradiction; the date and the result count.
 */
export function applyStatuses({ columns, counts, places }: RegisterDraft): void {
  if (!columns.byField.has("status")) return;
  const { codes } = columns.status;
  const withdrawn = columns.withdrawn.serials;
  const deferred = columns.deferred.serials;
  const result = columns.result.codes;
  const presented = columns.presented.serials;
  for (let position = 0; position < counts.counted; position++) {
    const code = codes[position];
    if (code === 0) continue;
    const status = STATUS_CODES[code];
    if (status === "withdrawn") {
      if (withdrawn[position] === 0) withdrawn[position] = UNDATED;
    } else if (withdrawn[position] !== 0) {
      const date = withdrawn[position];
      const withdrawnOn = date === UNDATED ? null : shortDay(date);
      places.report("status-differs", position, "status", status, { withdrawnOn });
    }
    if (status === "deferred" && deferred[position] === 0) deferred[position] = UNDATED;
    if (status.startsWith("completed") && presented[position] === 0) {
      presented[position] = UNDATED;
      places.report("undated-presentation", position, "status", status);
    }
    const said = /(?:passed|failed)$/.exec(status)?.[0] as "passed" | "failed" | undefined;
    if (said === undefined) continue;
    if (result[position] === RESULT.none) result[position] = RESULT[said];
    else if (result[position] !== RESULT[said]) {
      const own = said === "passed" ? "Failed" : "Passed";
      places.report("status-result-differs", position, "status", status, { result: own });
    }
  }
}
