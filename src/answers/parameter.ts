import type { Analysis } from "../metrics/analyse";
import type { WrongArgument } from "./wrong-argument";

/** What Excel, the documentation and the pane say about a parameter. */
export interface ParameterText {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

/**
 * One parameter of functions: its description, and how it reads its argument.
 *
 * @typeParam Value what it reads
 * @typeParam Earlier the values of parameters before it that it needs: a group belongs to a characteristic
 */
export interface Parameter<
  Name extends string = string,
  Value = unknown,
  Earlier = Readonly<Record<string, unknown>>,
> extends ParameterText {
  readonly name: Name;
  /** What Excel hands over: any value, or always a text. */
  readonly type: "any" | "string";
  /** Whether it takes a range of cells: Excel then hands over rows of values, also of a single one. */
  readonly isRange?: boolean;
  /**
   * Reads an argument, by the spellings that the register accepts. A method, not a function in a property: TypeScript then lets a
   * parameter with a narrower `Earlier` be used as a parameter in general.
   *
   * @param asked the argument as given in the formula; if omitted it is blank, null or undefined
   */
  read(asked: unknown, analysis: Analysis, earlier: Earlier): Value | WrongArgument;
  /** Arguments that it reads, each once, as a formula writes them; without that of leaving it out. None where there is nothing to choose. */
  choices(analysis: Analysis, earlier: Earlier): readonly string[];
}

/** What parameters have read, by name. */
export type ValuesOf<Parameters extends readonly Parameter[]> = {
  readonly [One in Parameters[number] as One["name"]]: Exclude<ReturnType<One["read"]>, WrongArgument>;
};
