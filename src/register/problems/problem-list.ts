import type { ProblemCode, ProblemDetails } from "./problem-catalogue";
import type { Problem } from "./problem";
import { LocatedProblem, type ProblemPlace } from "./located-problem";
import { TableProblem, type TablePlace } from "./table-problem";

/** Collects the problems met while a register is built. */
export class ProblemList {
  private readonly list: (Problem | ProblemList)[] = [];

  get all(): readonly Problem[] {
    return this.list.flatMap((one) => (one instanceof ProblemList ? one.all : one));
  }

  /** A list whose problems have their place here in the order, however late they are met. */
  part(): ProblemList {
    const part = new ProblemList();
    this.list.push(part);
    return part;
  }

  /** Adds the problems of another list. */
  append(other: ProblemList): void {
    this.list.push(other);
  }

  /** A problem of one cell or row, with the details that the catalogue asks for. */
  add<Code extends ProblemCode>(code: Code, place: ProblemPlace, ...details: ProblemDetails<Code>): void {
    this.list.push(new LocatedProblem(code, place, details[0]));
  }

  /** A problem of a whole table, with the details that the catalogue asks for. */
  addToTable<Code extends ProblemCode>(code: Code, place: TablePlace, ...details: ProblemDetails<Code>): void {
    this.list.push(new TableProblem(code, place, details[0]));
  }
}
