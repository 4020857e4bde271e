import type { CellValueType, ICellData, IStyleData } from "@univerjs/presets";
import type { Cell, CellContent } from "../../workbook/cell";
import { DEFAULT_STYLE, type CellStyle } from "../../workbook/style";
import { univerStyle } from "./univer-style";

const TEXT: CellValueType = 1;
const NUMBER: CellValueType = 2;
const BOOLEAN: CellValueType = 3;

/** Every key of a style, none of it set: a patch keeps what it does not mention. */
const NO_STYLE: { readonly [key in keyof IStyleData]: null } = {
  ff: null,
  it: null,
  bl: null,
  ul: null,
  bg: null,
  cl: null,
  n: null,
  ht: null,
  pd: null,
};
const NO_BORDERS = { t: null, b: null, l: null, r: null };

/** A cell as it is in a snapshot of Univer's. */
export function univerCell(cell: Cell): ICellData {
  const { formula, style } = cell;
  return {
    ...valueOf(ownContent(cell)),
    ...(formula !== undefined && { f: formula }),
    ...(style !== DEFAULT_STYLE && { s: univerStyle(style) }),
  };
}

/**
 * Patch that makes any cell of Univer's show a cell of the model; null for one that is blank and unformatted. It always gives the
 * formula: Univer reads a patch without a formula as one that removes it.
 *
 * @param drawnStyle the style that the cell is drawn in so far, which need not be drawn again; null when it is not known
 */
export function cellPatch(cell: Cell | undefined, drawnStyle: CellStyle | null): ICellData | null {
  if (cell === undefined) return null;
  const { formula, style } = cell;
  const content = ownContent(cell);
  return {
    ...(content === null ? { v: null } : valueOf(content)),
    f: formula ?? null,
    si: null,
    p: null,
    ...(style !== drawnStyle && { s: wholeStyle(style) }),
  };
}

/** Univer spills results by itself, into cells that have to be blank. */
function ownContent({ content, spilledFrom }: Cell): CellContent {
  return spilledFrom === undefined ? content : null;
}

/** Univer changes the styles it is given, so each patch has its own. */
function wholeStyle(style: CellStyle): IStyleData {
  const look = univerStyle(style);
  return { ...NO_STYLE, ...look, bd: { ...NO_BORDERS, ...look.bd } } as unknown as IStyleData;
}

function valueOf(content: CellContent): Pick<ICellData, "v" | "t"> {
  if (content === null) return {};
  switch (typeof content) {
    case "number":
      return { v: content, t: NUMBER };
    case "boolean":
      return { v: content ? 1 : 0, t: BOOLEAN };
    case "string":
      return { v: content, t: TEXT };
    default:
      return { v: content.error, t: TEXT };
  }
}
