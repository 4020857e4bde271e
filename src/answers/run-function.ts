import type { Analysis } from "../metrics/analyse";
import { wrongArgument, type Answer } from "./answer";
import type { FunctionEntry } from "./function-entry";
import { WrongArgument } from "./wrong-argument";

/**
 * Runs a function: reads its arguments in order, and returns its answer, or says which argument is the first that is wrong.
 *
 * @param args as given in the formula, without the table
 */
export function runFunction(entry: FunctionEntry, args: readonly unknown[], analysis: Analysis): Answer {
  const values: Record<string, unknown> = {};
  for (const [position, parameter] of entry.parameters.entries()) {
    const value = parameter.read(args[position], analysis, values);
    if (value instanceof WrongArgument) return wrongArgument(value.message);
    values[parameter.name] = value;
  }
  return entry.answer(analysis, values);
}
