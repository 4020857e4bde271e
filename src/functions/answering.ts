import { wrongArgument, type Answer } from "../answers/answer";
import type { FunctionEntry } from "../answers/function-entry";
import { MESSAGES } from "../answers/messages";
import { analyseRange } from "../answers/register-of-range";
import { runFunction } from "../answers/run-function";
import type { Analysis } from "../metrics/analyse";
import { tellRangeArgument } from "../app/range-arguments";
import { session } from "../app/session";
import { answerOnce, LiveAnswers, type Invocation } from "./live-answers";

const live = new LiveAnswers(session);

/**
 * Answers a formula: once, from the range that it names; or else from the workbook's register, and again whenever that changes.
 *
 * @param args as Excel hands them over: one per parameter of the function, then the table (cells with headings in their first row;
 *   null or undefined where the formula names none), then the invocation
 */
export function answer(entry: FunctionEntry, args: readonly unknown[]): void {
  const asked = args.slice(0, entry.parameters.length);
  const [range, invocation] = args.slice(entry.parameters.length) as [unknown, Invocation];
  const ask = (analysis: Analysis): Answer => runFunction(entry, asked, analysis);
  if (!Array.isArray(range)) return live.follow(ask, invocation);
  tellRangeArgument(range as unknown[][]);
  const analysis = analyseRange((range as unknown[][]).map((row) => row.map(asCell)));
  answerOnce(analysis === null ? wrongArgument(MESSAGES.notARegister) : ask(analysis), invocation);
}

/** An error in a cell arrives as an object with Excel's name of the error; the register knows the name. */
function asCell(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell ?? "";
  const { code } = cell as { readonly code?: unknown };
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
