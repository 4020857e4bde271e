import loadHighs, { type Highs, type Model } from "highs";
import { modelData } from "./model-data";
import type { LinearSystem } from "./linear-system";
import { partsOf, type Part } from "./parts-of";

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

/** The programmes of a part, made when they are needed. */
interface Programmes {
  model?: Model;
  wholeModel?: Model;
}

/** The least and the greatest that the numbers of a system can be, by linear and by integer programming. */
export class LeastAndGreatest {
  private readonly partOf = new Map<number, Part & Programmes>();
  /** What some solution was seen to have, in whole people where the part is small. */
  private readonly seen: (Range | undefined)[] = [];
  /** Relations of shown numbers that do not hold. */
  readonly contradictions: readonly string[];

  private constructor(
    private readonly solver: Highs,
    private readonly system: LinearSystem,
  ) {
    const { parts, contradictions } = partsOf(system);
    this.contradictions = contradictions;
    for (const part of parts.map((one): Part & Programmes => ({ ...one }))) {
      for (const place of part.places) this.partOf.set(place, part);
    }
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
    const columns = new Map(places.map((place, column) => [place, column]));
    const model = this.solver.createModel(
      modelData(this.solver, {
        columns: places.map((place) => {
          const { least, greatest } = this.system.unknowns[place];
          // No number of people is so large, and without bounds a linear programme may have no end.
          return { cost: 0, least, greatest: Math.min(greatest, 1e6), isWhole };
        }),
        rows: relations.map(({ terms, ...bounds }) => ({
          ...bounds,
          terms: terms.map(([place, factor]) => [columns.get(place) ?? -1, factor]),
        })),
      }),
    );
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
    return model;
  }
}
