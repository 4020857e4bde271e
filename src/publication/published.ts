import type { CountSystem } from "./counts/count-system";
import type { Protection } from "./protection/protection";
import { roundedValue } from "./protection/rounded";
import { CONFIDENTIAL, UNRELIABLE, type PublicValue } from "./public-copy";
import type { DraftCell, DraftTable } from "./tables/draft";
import type { Method } from "./options";

/** What the cells of a table show, by row and column. */
export function published(
  { metric, rows }: DraftTable,
  protection: Protection,
  method: Method,
  system: CountSystem,
): PublicValue[][] {
  const valueOf =
    method === "round"
      ? (cell: DraftCell) => roundedOrLeftOut(cell, metric, protection, system)
      : (cell: DraftCell) => suppressedValue(cell, protection);
  return rows.map(({ cells }) => cells.map(valueOf));
}

function suppressedValue({ figure, count, ratio, isLeftOut }: DraftCell, protection: Protection): PublicValue {
  const { hidden, hiddenHints } = protection;
  if (isLeftOut || (count !== null && hidden.has(count))) return CONFIDENTIAL;
  if (ratio === undefined) return figure;
  const isHidden = ratio.hint === null ? hidden.has(ratio.count) : hiddenHints.has(ratio.hint);
  return isHidden ? CONFIDENTIAL : figure;
}

/**
 * Counts that are left out in a rounded copy, too, say [c], and so do percentages of them; other percentages of too few people say [u].
 */
function roundedOrLeftOut(cell: DraftCell, metric: number, { hidden }: Protection, system: CountSystem): PublicValue {
  const { count, ratio, basis, isLeftOut } = cell;
  // Even that there are too few would say something of a total that is left out.
  if (basis !== undefined && hidden.has(basis)) return CONFIDENTIAL;
  const value = roundedValue(cell, metric, system);
  const isHidden = (count !== null && hidden.has(count)) || (ratio !== undefined && hidden.has(ratio.count));
  return value !== UNRELIABLE && (isLeftOut || isHidden) ? CONFIDENTIAL : value;
}
