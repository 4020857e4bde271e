import type { FunctionEntry } from "./function-entry";
import type { Parameter } from "./parameter";

/** Declares a function: its `answer` receives values of the types that its parameters read. */
export function defineFunction<const Parameters extends readonly Parameter[]>(
  entry: FunctionEntry<Parameters>,
): FunctionEntry {
  return entry;
}
