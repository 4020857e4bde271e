import { solve, type Coefficients, type Constraint } from "yalps";
import type { Part, Sum } from "../counts/count-system";
import type { Reading } from "./former-cells";

/** What is asked of a piece. */
interface Question {
  /** The count to make least or greatest; without it any solution will do. */
  readonly count?: number;
  readonly direction?: "minimize" | "maximize";
  /** Whole people, and not fractions of them. */
  readonly isWhole?: true;
  /** Further upper ends, by count. */
  readonly atMost?: ReadonlyMap<number, number>;
}

/** A search for whole numbers is given up after so many branches: nearly all are found at the first. */
const BRANCHES = 400;

/** Unknown counts of a former copy that hang together, and all that is known of them. */
export class Piece {
  /**
   * @param counts the unknown ones
   * @param bounds of every count; of known ones both ends are the number
   * @param sums and `parts`: those that have one of the counts in them
   */
  constructor(
    readonly counts: readonly number[],
    private readonly bounds: (count: number) => Reading,
    private readonly sums: readonly Sum[],
    private readonly parts: readonly Part[],
  ) {}

  /** A solution, by count; null where there is none, or none was found. */
  solve({ count, direction, isWhole, atMost }: Question): ReadonlyMap<number, number> | null {
    const constraints = new Map<string, Constraint>();
    const variables = new Map<number, Map<string, number>>(this.counts.map((one) => [one, new Map()]));
    for (const one of this.counts) {
      const { least, greatest } = this.bounds(one);
      const max = Math.min(greatest, atMost?.get(one) ?? Infinity);
      if (max < least) return null;
      if (least > 0 || max < Infinity) {
        constraints.set(`b${one}`, { ...(least > 0 && { min: least }), ...(max < Infinity && { max }) });
        variables.get(one)?.set(`b${one}`, 1);
      }
    }
    const add = (name: string, at: number, factor: number): number => {
      const of = variables.get(at);
      if (of === undefined) return factor * this.bounds(at).least;
      of.set(name, (of.get(name) ?? 0) + factor);
      return 0;
    };
    for (const [s, { whole, parts }] of this.sums.entries()) {
      const known = add(`s${s}`, whole, -1) + parts.reduce((sum, part) => sum + add(`s${s}`, part, 1), 0);
      constraints.set(`s${s}`, { equal: -known });
    }
    for (const [p, { part, whole }] of this.parts.entries()) {
      const known = add(`p${p}`, part, 1) + add(`p${p}`, whole, -1);
      constraints.set(`p${p}`, { max: -known });
    }
    if (count !== undefined) variables.get(count)?.set("objective", 1);
    const solution = solve<number, string>(
      {
        ...(direction !== undefined && { direction }),
        ...(count !== undefined && { objective: "objective" }),
        constraints,
        variables: [...variables].map(([one, of]): readonly [number, Coefficients] => [one, of]),
        integers: isWhole ?? false,
      },
      { includeZeroVariables: true, maxIterations: BRANCHES },
    );
    if (solution.status !== "optimal") return null;
    return new Map(solution.variables);
  }
}
