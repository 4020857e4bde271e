import type { Answer } from "../../src/answers/answer";
import { FUNCTIONS } from "../../src/answers/catalogue";
import type { FunctionEntry } from "../../src/answers/function-entry";
import { runFunction } from "../../src/answers/run-function";
import type { Analysis } from "../../src/metrics/analyse";

/** Arguments by the names of their parameters; the rest is left out. */
export type Asked = Readonly<Record<string, unknown>>;

/** The function of that name. */
export function functionOf(name: string): FunctionEntry {
  const entry = FUNCTIONS.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`There is no function ${name}.`);
  return entry;
}

/** What a function answers. */
export function ask(name: string, asked: Asked, analysis: Analysis): Answer {
  const entry = functionOf(name);
  const names = entry.parameters.map((parameter) => parameter.name);
  const stranger = Object.keys(asked).find((one) => !names.includes(one));
  if (stranger !== undefined) throw new Error(`${name} has no parameter ${stranger}.`);
  return runFunction(
    entry,
    names.map((one) => asked[one]),
    analysis,
  );
}
