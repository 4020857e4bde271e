import { commonStyle, restyle } from "../../workbook/restyle";
import { ApiObject } from "../api-object";
import { asColour } from "../arguments";
import type { RangeCells } from "./range-cells";

/** Excel.RangeFill: solid fills. */
export class RangeFillObject extends ApiObject {
  readonly className = "RangeFill";

  constructor(private readonly range: RangeCells) {
    super();
  }

  /** Excel returns white where there is no fill; where cells differ it is not documented. */
  get color(): string | null {
    return (
      commonStyle(this.range.sheet, this.range.area, ({ fill }) => fill ?? "#FFFFFF") ??
      this.range.session.quirks.undocumented.mixedFill
    );
  }
  set color(color: unknown) {
    this.#fill(asColour(color, "fill.color"));
  }
  clear(): void {
    this.#fill(null);
  }

  #fill(fill: string | null): void {
    const { session, sheet, area } = this.range;
    session.checkWritable(sheet);
    restyle(sheet, area, (style) => ({ ...style, fill }));
    session.note({ kind: "formats", sheet, area });
  }
}
