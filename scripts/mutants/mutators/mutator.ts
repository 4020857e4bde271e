import type ts from "typescript";
import type { Change } from "../mutant";

/** Finds the faults that can be put at one place of the code; asks for types where they decide. */
export type Mutator = (node: ts.Node, types: ts.TypeChecker) => readonly Change[];

/** A whole node replaced by other text. */
export function replaced(node: ts.Node, replacement: string): Change {
  return { start: node.getStart(), end: node.getEnd(), replacement };
}
