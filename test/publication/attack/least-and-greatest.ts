import loadHighs, { type Highs, type Model } from "highs";
import type { LinearSystem, Relation } from "./linear-system";

/** Larger systems are attacked with fractions of people, which says a little less. */
const MOST_WHOLE = 250;
const NEARLY = 1e-6;

let loading: Promise<Highs> | undefined;

/** HiGHS (highs.dev), another solver than the product's. */
export function highs(): Promise<Highs> {
  return (loading ??= loadHighs());
}

/** What the tables leave of a number of people. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/** Unknown numbers that hang together, and what is known of them once the shown numbers stand in their places. */
interface Part {
  readonly places: readonly number[];
  readonly relations: readonly Relation[];
  model?: Model;
  wholeModel?: Model;
}

/** The least and the greatest that the numbers of a system can be, by linear and by integer programming. */
export class LeastAndGreatest {
  private readonly partOf = new Map<number, Part>();
  /** What some solution was seen to have, in whole people where the part is small. */
  private readonly seen: (Range | undefined)[] = [];
  /** Relations of shown numbers that do not hold. */
  readonly contradictions: string[] = [];

  private constructor(
    private readonly solver: Highs,
    private readonly system: LinearSystem,
  ) {
    for (const part of this.parts()) for (const place of part.places) this.partOf.set(place, part);
  }

  static async of(system: LinearSystem): Promise<LeastAndGreatest> {
    return new LeastAndGreatest(await highs(), system);
  }

  /** Whether both ends are sought among whole people. */
  isWhole(place: number): boolean {
    return (this.partOf.get(place)?.places.length ?? 0) <= MOST_WHOLE;
  }

  /** Both ends, as whole numbers. @param kind "fractions": as a linear programme finds them, then rounded inwards */
  of(place: number, kind: "whole" | "fractions" = this.isWhole(place) ? "whole" : "fractions"): Range {
    const { shown } = this.system.unknowns[place];
    if (shown !== null) return { least: shown, greatest: shown };
    const [least, greatest] = ([1, -1] as const).map((sign) => this.extreme(place, sign, kind));
    return { least: Math.ceil(least - NEARLY), greatest: Math.floor(greatest + NEARLY) };
  }

  /** Whether solutions that were already seen are so far apart; false says nothing. */
  isSeenFrom(place: number, isEnough: (range: Range) => boolean): boolean {
    const range = this.seen[place];
    return (
      range !== undefined &&
      isEnough({ least: Math.ceil(range.least - NEARLY), greatest: Math.floor(range.greatest + NEARLY) })
    );
  }

  dispose(): void {
    for (const { model, wholeModel } of new Set(this.partOf.values())) {
      model?.dispose();
      wholeModel?.dispose();
    }
  }

  private extreme(place: number, sign: 1 | -1, kind: "whole" | "fractions"): number {
    const part = this.partOf.get(place);
    if (part === undefined) throw new Error(`${this.system.unknowns[place].key} is in no part.`);
    part.model ??= this.modelOf(part, false);
    const solution = this.solve(part.model, part, place, sign);
    const isWhole = solution.every((value) => Math.abs(value - Math.round(value)) < NEARLY);
    if (kind === "fractions" || isWhole) return this.note(part, solution, place);
    part.wholeModel ??= this.modelOf(part, true);
    return this.note(part, this.solve(part.wholeModel, part, place, sign), place);
  }

  /** Remembers what a solution has. Fractions are no witnesses where whole people are sought. */
  private note({ places }: Part, solution: Float64Array, sought: number): number {
    const isWhole = solution.every((value) => Math.abs(value - Math.round(value)) < NEARLY);
    for (const [column, place] of places.entries()) {
      if (!isWhole && this.isWhole(place)) break;
      const [range, value] = [this.seen[place], solution[column]];
      this.seen[place] = {
        least: Math.min(range?.least ?? value, value),
        greatest: Math.max(range?.greatest ?? value, value),
      };
    }
    return solution[places.indexOf(sought)];
  }

  private solve(model: Model, { places }: Part, place: number, sign: 1 | -1): Float64Array {
    const column = places.indexOf(place);
    model.changeColCost(column, sign);
    model.run();
    const status = model.getModelStatus();
    const solution = model.getSolution().colValue;
    model.changeColCost(column, 0);
    if (status !== this.solver.constants.modelStatus.optimal) {
      throw new Error(`HiGHS ends with status ${status} at ${this.system.unknowns[place].key}.`);
    }
    return solution;
  }

  private modelOf({ places, relations }: Part, isWhole: boolean): Model {
    const { constants, infinity } = this.solver;
    const finite = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * infinity);
    const columns = new Map(places.map((place, column) => [place, column]));
    const unknowns = places.map((place) => this.system.unknowns[place]);
    const terms = relations.map((relation) => relation.terms);
    const model = this.solver.createModel({
      ...{ numCols: places.length, numRows: relations.length, colCost: places.map(() => 0) },
      colLower: unknowns.map(({ least }) => least),
      // No number of people is so large, and without bounds a linear programme may have no end.
      colUpper: unknowns.map(({ greatest }) => Math.min(greatest, 1e6)),
      rowLower: relations.map(({ least }) => finite(least)),
      rowUpper: relations.map(({ greatest }) => finite(greatest)),
      matrix: {
        ...{ format: "csr", numRows: relations.length, numCols: places.length },
        starts: terms.reduce((starts, row) => [...starts, starts[starts.length - 1] + row.length], [0]),
        indices: terms.flatMap((row) => row.map(([place]) => columns.get(place) ?? -1)),
        values: terms.flatMap((row) => row.map(([, factor]) => factor)),
      },
      ...(isWhole ? { integrality: places.map(() => constants.variableType.integer) } : {}),
    });
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
    return model;
  }

  /** Puts shown numbers in their places, and separates what has nothing to do with each other. */
  private parts(): Part[] {
    const { unknowns, relations } = this.system;
    const reduced = relations.map((relation) => this.withShown(relation)).filter(({ terms }) => terms.length > 0);
    const parent = unknowns.map((_, place) => place);
    const root = (place: number): number => {
      while (parent[place] !== place) place = parent[place] = parent[parent[place]];
      return place;
    };
    for (const { terms } of reduced) for (const [place] of terms) parent[root(place)] = root(terms[0][0]);
    const parts = new Map<number, { places: number[]; relations: Relation[] }>();
    for (const place of unknowns.keys()) {
      if (unknowns[place].shown !== null) continue;
      const part = parts.get(root(place)) ?? { places: [], relations: [] };
      part.places.push(place);
      parts.set(root(place), part);
    }
    for (const relation of reduced) parts.get(root(relation.terms[0][0]))?.relations.push(relation);
    return [...parts.values()];
  }

  private withShown({ terms, least, greatest }: Relation): Relation {
    const { unknowns } = this.system;
    const known = terms.reduce((sum, [place, factor]) => sum + factor * (unknowns[place].shown ?? 0), 0);
    const left = terms.filter(([place]) => unknowns[place].shown === null);
    if (left.length === 0 && (known < least - NEARLY || known > greatest + NEARLY)) {
      this.contradictions.push(terms.map(([place, factor]) => `${factor} × ${unknowns[place].key}`).join(" + "));
    }
    return { terms: left, least: least - known, greatest: greatest - known };
  }
}
