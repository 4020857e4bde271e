import { BORDER_SIDES } from "../../workbook/borders";
import { ApiCollection } from "../api-object";
import { asInteger, asOneOf } from "../arguments";
import { RangeBorderObject } from "./range-border";
import type { RangeCells } from "./range-cells";

/** Excel.RangeBorderCollection, without diagonals. */
export class RangeBorderCollectionObject extends ApiCollection {
  readonly className = "RangeBorderCollection";
  readonly list = () => BORDER_SIDES.map((side) => new RangeBorderObject(this.range, side));

  constructor(private readonly range: RangeCells) {
    super();
  }

  get count(): number {
    return BORDER_SIDES.length;
  }
  getItem(side: unknown): RangeBorderObject {
    return new RangeBorderObject(this.range, asOneOf(side, "border", BORDER_SIDES));
  }
  getItemAt(index: unknown): RangeBorderObject {
    return new RangeBorderObject(this.range, BORDER_SIDES[asInteger(index, "index", 0, BORDER_SIDES.length - 1)]);
  }
}
