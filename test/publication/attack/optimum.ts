import type { Highs } from "highs";
import { greatestWidth, type WidthCut } from "./greatest-width";
import { highs } from "./least-and-greatest";
import { LinearSystem } from "./linear-system";
import { modelData, type Programme } from "./model-data";
import { partsOf, type Part } from "./parts-of";

/** A nought is hidden only where nothing else protects a count. */
const NOUGHT = 1_000;
/** Rounds of cuts after which a table counts as too large. */
const ROUNDS = 200;

/** A hidden count costs the cells that show it and the people in it; what is never shown costs nothing. */
export function costOf(truth: LinearSystem, place: number): number {
  const { cells, shown } = truth.unknowns[place];
  if (!isSeen(truth, place)) return 0;
  return cells + (shown === null || shown === 0 ? NOUGHT : shown);
}

/** Whether a count is shown, or is private and follows from others, such as those who failed. */
function isSeen(truth: LinearSystem, place: number): boolean {
  const { cells, isPrivate } = truth.unknowns[place];
  return cells > 0 || isPrivate;
}

/**
 * The cheapest choice of counts to hide, so that every sensitive one is left an interval as DESIGN §12 demands: complementary cell
 * suppression as an integer programme (M. Fischetti and J. J. Salazar, Models and algorithms for the 2-dimensional cell suppression
 * problem, 1999). A variable says of each count whether it is hidden; cuts that follow from the attacker's linear programme say what
 * a choice lacks, until the best choice lacks nothing. It asks for fractions of people, so it is a bound for any choice.
 *
 * @param truth the system of the true tables, in which everything is shown
 * @param canHide whether a count may be hidden
 * @param sensitive places of the counts that have to be
 * @returns null when it is not found in the given seconds
 */
export async function optimum(
  truth: LinearSystem,
  canHide: (place: number) => boolean,
  sensitive: readonly number[],
  seconds: number,
): Promise<ReadonlySet<number> | null> {
  const solver = await highs();
  const open = new LinearSystem();
  for (const { key } of truth.unknowns) open.place(key);
  // Percentages are left out with their counts. Of groups that no table counts nothing is known; without them it is a bound all the same.
  const isKept = ([place, factor]: readonly [number, number]): boolean =>
    Math.abs(factor) === 1 && truth.unknowns[place].shown !== null;
  for (const relation of truth.relations) if (relation.terms.every(isKept)) open.addRelation(relation);
  for (const [place, { shown }] of truth.unknowns.entries()) if (!canHide(place)) open.unknowns[place].shown = shown;
  const hidden = new Set<number>();
  const until = performance.now() + seconds * 1000;
  for (const part of partsOf(open).parts) {
    const ofPart = sensitive.filter((place) => part.places.includes(place));
    if (ofPart.length === 0) continue;
    const chosen = cheapest(solver, truth, part, ofPart, until);
    if (chosen === null) return null;
    for (const place of chosen) hidden.add(place);
  }
  return hidden;
}

/** The cheapest choice in one part; null when time is up. */
function cheapest(
  solver: Highs,
  truth: LinearSystem,
  part: Part,
  sensitive: readonly number[],
  until: number,
): readonly number[] | null {
  const columns = part.places.map((place) => {
    const isHidden = sensitive.includes(place) || !isSeen(truth, place);
    return { cost: costOf(truth, place), least: isHidden ? 1 : 0, greatest: 1, isWhole: true };
  });
  const needs = sensitive.map((place) => needOf(truth, part, place));
  // Whether a count is protected by a small number of which it may be all or nothing.
  const alternatives = needs.flatMap(({ wholes }, of) => wholes.map((whole) => ({ of, ...whole })));
  const rows: Programme["rows"][number][] = alternatives.map(({ column }, i) => ({
    terms: [
      [column, 1],
      [columns.length + i, 1],
    ],
    ...{ least: Number.NEGATIVE_INFINITY, greatest: 1 },
  }));
  const all = [...columns, ...alternatives.map(() => ({ cost: 0, least: 0, greatest: 1, isWhole: true }))];
  for (const isWhole of [false, true]) {
    for (let round = 0; ; round++) {
      if (performance.now() > until || round > ROUNDS) return null;
      const choice = solve(solver, { columns: all.map((one) => ({ ...one, isWhole })), rows }, until);
      if (choice === null) return null;
      const found = sensitive.flatMap((place, of) => {
        const { need } = needs[of];
        const own = alternatives.flatMap(({ of: whose, value }, i) =>
          whose === of ? [{ column: columns.length + i, less: need - value }] : [],
        );
        const wanted = own.reduce((rest, { column, less }) => rest - less * choice[column], need);
        const cut = greatestWidth(solver, truth, part, place, choice, wanted);
        return cut === null ? [] : [cutRow(cut, need, own)];
      });
      rows.push(...found);
      if (found.length > 0 && (isWhole || round < ROUNDS / 4)) continue;
      if (!isWhole) break;
      return part.places.filter((_, column) => choice[column] > 0.5);
    }
  }
  return null;
}

/** How wide an interval must be, and numbers of so few people that it may end there while they are shown. */
function needOf(truth: LinearSystem, part: Part, place: number) {
  const wholes = truth.wholesOf(place);
  const always = wholes.filter((whole) => !part.places.includes(whole));
  const least = (among: readonly number[]): number =>
    Math.min(4, ...among.map((whole) => truth.unknowns[whole].shown ?? Number.POSITIVE_INFINITY));
  const need = least(always);
  return {
    need,
    wholes: wholes
      .filter((whole) => part.places.includes(whole) && least([whole]) < need)
      .map((whole) => ({ column: part.places.indexOf(whole), value: truth.unknowns[whole].shown ?? 0 })),
  };
}

/** constant + sum of gains × hidden ≥ need, less where an alternative protects the count. */
function cutRow(
  { constant, gains }: WidthCut,
  need: number,
  alternatives: readonly { readonly column: number; readonly less: number }[],
): Programme["rows"][number] {
  const lacking = need - constant;
  return {
    terms: [
      ...gains.map(([column, gain]) => [column, Math.min(gain, lacking)] as const),
      ...alternatives.map(({ column, less }) => [column, less] as const),
    ],
    ...{ least: lacking - 1e-7, greatest: Number.POSITIVE_INFINITY },
  };
}

function solve(solver: Highs, programme: Programme, until: number): Float64Array | null {
  const model = solver.createModel(modelData(solver, programme));
  try {
    const left = Math.max(0.1, (until - performance.now()) / 1000);
    model.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: left });
    model.run();
    return model.getModelStatus() === solver.constants.modelStatus.optimal ? model.getSolution().colValue : null;
  } finally {
    model.dispose();
  }
}
