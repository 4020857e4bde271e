import type { Answer, AnswerCell } from "../../answers/answer";
import { plural, wholeNumber } from "../../text/plural";

/** Cells of a column that are shown. */
const SHOWN = 3;

/**
 * What a formula shows, as a sentence goes on after it: "is 175.00 %", "fills 7 rows: …", "shows #N/A: …".
 *
 * @param isFormatted whether cells show a number in its answer's format; elsewhere it is as in a cell without one
 */
export function answerText(answer: Answer, isFormatted: boolean): string {
  switch (answer.kind) {
    case "value":
      return `is ${shown(answer.value, isFormatted ? answer.numberFormat : undefined)}`;
    case "table": {
      const { rows } = answer;
      if (rows[0].length > 1) return `fills ${plural(rows.length, "row")} and ${plural(rows[0].length, "column")}`;
      const first = rows.slice(0, SHOWN).map(([cell]) => cell);
      return `fills ${plural(rows.length, "row")}: ${first.join(", ")}${rows.length > SHOWN ? " …" : ""}`;
    }
    case "people":
      return `fills ${plural(answer.positions.length, "row")}`;
    case "wrong argument":
      return `shows #VALUE!: ${answer.message}`;
    case "not available":
      return `shows #N/A: ${answer.message}`;
  }
}

function shown(cell: AnswerCell, format: string | undefined): string {
  if (typeof cell === "string") return cell;
  if (format !== undefined) return formatted(cell, format);
  return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(4)));
}

/** A number ≥ 0 in one of the sheets' formats: "0", "0.00", "0%", "0.00 %", "#,##0". Rounded as Excel does, by its 15 digits. */
function formatted(number: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1].length ?? 0;
  const percent = / ?%$/.exec(format)?.[0] ?? "";
  const unit = 10 ** (percent === "" ? decimals : decimals + 2);
  const units = Math.round(Number((number * unit).toPrecision(15)));
  const text = format.includes(",") ? wholeNumber(units) : (units / 10 ** decimals).toFixed(decimals);
  return `${text}${percent}`;
}
