import type { CountSystem } from "./counts/count-system";
import type { Protection } from "./protection/protection";
import { isUnreliable, rounded } from "./protection/rounded";
import { CONFIDENTIAL, UNRELIABLE, type PublicValue } from "./public-copy";
import type { DraftCell, DraftTable } from "./tables/draft";
import type { Method } from "./options";

/** What the cells of a table show, by row and column. */
export function published(
  { rows }: DraftTable,
  protection: Protection,
  method: Method,
  system: CountSystem,
): PublicValue[][] {
  const valueOf =
    method === "round"
      ? (cell: DraftCell) => roundedValue(cell, protection, system)
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

/** Counts are rounded; percentages are as they are, or left out. */
function roundedValue(cell: DraftCell, { hidden }: Protection, system: CountSystem): PublicValue {
  const { figure, count, ratio, isLeftOut, isOfTarget } = cell;
  if (figure === null || isOfTarget) return figure;
  if (isUnreliable(cell, system)) return UNRELIABLE;
  if (isLeftOut || (count !== null && hidden.has(count)) || (ratio !== undefined && hidden.has(ratio.count))) {
    return CONFIDENTIAL;
  }
  return "count" in figure ? { ...figure, count: rounded(figure.count) } : figure;
}
