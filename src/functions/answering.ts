import { wrongArgument, type Answer } from "../answers/answer";
import { functionEntry } from "../answers/catalogue";
import { analyseRange } from "../answers/register-of-range";
import type { Analysis } from "../metrics/analyse";
import { NEEDED_HEADINGS } from "../register/tables/roles";
import { session } from "../app/session";
import { answerOnce, LiveAnswers, type Invocation } from "./live-answers";

const live = new LiveAnswers(session);

/**
 * Answers a formula: from the range that it names, once; or else from the workbook's register, and again whenever that changes.
 *
 * @param name of the function, as in the catalogue
 * @param args as Excel hands them over
 * @param range cells with headings in their first row; null or undefined where the formula names none
 */
export function answer(name: string, args: readonly unknown[], range: unknown, invocation: Invocation): void {
  const ask = (analysis: Analysis): Answer => functionEntry(name).answer(analysis, args);
  if (!Array.isArray(range)) return live.follow(ask, invocation);
  const analysis = analyseRange((range as unknown[][]).map((row) => row.map(asCell)));
  answerOnce(
    analysis === null
      ? wrongArgument(`The range needs the headings ${NEEDED_HEADINGS} in its first row.`)
      : ask(analysis),
    invocation,
  );
}

/** An error in a cell arrives as an object with Excel's name of the error; the register knows the name. */
function asCell(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell ?? "";
  const { code } = cell as { readonly code?: unknown };
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
