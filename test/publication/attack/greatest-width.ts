import type { Highs, Model } from "highs";
import type { LinearSystem } from "./linear-system";
import { modelData } from "./model-data";
import type { Part } from "./parts-of";

/** What any choice leaves of an interval: at most constant + sum of gains × hidden. Columns are positions in the part. */
export interface WidthCut {
  readonly constant: number;
  readonly gains: readonly (readonly [column: number, gain: number])[];
}

const NEARLY = 1e-6;
/** More people than any table has. */
const MOST = 1e6;

const models = new WeakMap<Part, Model>();

/**
 * How far apart the ends of a count are for a choice, and when that is less than wanted, the cut that says why: from the duals of the
 * attacker's two linear programmes, in which every count may differ from its true value as far as it is hidden.
 *
 * @param choice how far each count of the part is hidden, from 0 to 1
 */
export function greatestWidth(
  solver: Highs,
  truth: LinearSystem,
  part: Part,
  place: number,
  choice: Float64Array,
  wanted: number,
): WidthCut | null {
  const model = models.get(part) ?? deviations(solver, truth, part);
  models.set(part, model);
  const bounds = part.places.map((one) => ends(truth, one));
  for (const [column, { less, more }] of bounds.entries()) {
    const hidden = Math.min(1, Math.max(0, choice[column]));
    model.changeColBounds(column, -less * hidden, more * hidden);
  }
  const gains = new Map<number, number>();
  let [constant, width] = [0, 0];
  for (const sign of [1, -1]) {
    const column = part.places.indexOf(place);
    model.changeColCost(column, sign);
    model.run();
    const { colDual, rowDual } = model.getSolution();
    width -= model.getObjectiveValue();
    // A changed programme forgets its solution.
    model.changeColCost(column, 0);
    const rows = part.relations.map(({ terms, least, greatest }, row) => {
      const known = terms.reduce((sum, [of, factor]) => sum + factor * (truth.unknowns[of].shown ?? 0), 0);
      return rowDual[row] * (rowDual[row] > 0 ? least - known : greatest - known);
    });
    constant -= rows.reduce((sum, one) => sum + (Number.isFinite(one) ? one : 0), 0);
    for (const [one, dual] of colDual.entries()) {
      if (Math.abs(dual) < NEARLY) continue;
      const { less, more } = bounds[one];
      gains.set(one, (gains.get(one) ?? 0) + (dual > 0 ? dual * less : -dual * more));
    }
  }
  return width >= wanted - NEARLY ? null : { constant: Math.max(0, constant), gains: [...gains] };
}

/** How far a count can differ from its true value at most. Percentages of it are left out with it. */
function ends(truth: LinearSystem, place: number): { readonly less: number; readonly more: number } {
  const value = truth.unknowns[place].shown ?? 0;
  return { less: value, more: MOST - value };
}

function deviations(solver: Highs, truth: LinearSystem, part: Part): Model {
  const columns = new Map(part.places.map((place, column) => [place, column]));
  const model = solver.createModel(
    modelData(solver, {
      columns: part.places.map(() => ({ cost: 0, least: 0, greatest: 0, isWhole: false })),
      rows: part.relations.map(({ terms, least, greatest }) => {
        const known = terms.reduce((sum, [of, factor]) => sum + factor * (truth.unknowns[of].shown ?? 0), 0);
        return {
          terms: terms.map(([of, factor]) => [columns.get(of) ?? -1, factor]),
          ...{ least: least - known, greatest: greatest - known },
        };
      }),
    }),
  );
  model.options.set({ output_flag: false });
  return model;
}
