import { FunctionCalculator } from "../../src/protocol/functions/function-calculator";
import type { FunctionDefinition, FunctionMetadata } from "../../src/protocol/functions/function-metadata";
import type { Host, HostOptions } from "../../src/protocol/host";
import { onData, openBlank } from "./office";

/** What a streaming or cancelable function gets behind its arguments. */
export interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: (string | null)[];
  setResult?(value: unknown): void;
  onCanceled?: () => void;
}

interface CustomFunctionsGlobal {
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string; readonly divisionByZero: string };
}

/** The global that office.js makes for functions. */
export function customFunctions(): CustomFunctionsGlobal {
  return (globalThis as unknown as { CustomFunctions: CustomFunctionsGlobal }).CustomFunctions;
}

type Implementation = (...args: never[]) => unknown;

/** office.js warns when a function is associated a second time. */
const implementations = new Map<string, Implementation>();

/** Opens a blank workbook whose formulas know functions under `NS.`, and associates what they do. */
export async function openWithFunctions(
  functions: readonly (FunctionDefinition & { readonly run: Implementation })[],
  metadata: Omit<FunctionMetadata, "namespace" | "functions"> = {},
  options: HostOptions = {},
): Promise<Host> {
  const host = await openBlank({ calculator: new FunctionCalculator(), ...options });
  host.functions.define({ namespace: "NS", functions, ...metadata });
  for (const { id, run } of functions) {
    if (!implementations.has(id)) customFunctions().associate(id, (...args) => implementations.get(id)?.(...args));
    implementations.set(id, run);
  }
  return host;
}

/** Enters a formula or value into a cell of "Data". */
export async function enter(address: string, formula: unknown): Promise<void> {
  await onData((sheet) => void (sheet.getRange(address).formulas = [[formula]]));
}

/** Values that an add-in reads on "Data". */
export async function valuesAt(address: string): Promise<unknown[][]> {
  const range = await onData((sheet) => sheet.getRange(address).load("values"));
  return range.values as unknown[][];
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 4_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("It did not come about in time.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
