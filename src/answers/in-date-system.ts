import type { FinalAnswer } from "./answer";

/**
 * An answer whose dates count as the workbook's do.
 *
 * @param dateOffset days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0
 */
export function inDateSystem(answer: FinalAnswer, dateOffset: number): FinalAnswer {
  if (answer.kind !== "table" || answer.dates === undefined || dateOffset === 0) return answer;
  const { rows, dates } = answer;
  const shown = rows.map((row) =>
    row.map((cell, at) => (typeof cell === "number" && dates.includes(at) ? cell - dateOffset : cell)),
  );
  return { ...answer, rows: shown };
}
