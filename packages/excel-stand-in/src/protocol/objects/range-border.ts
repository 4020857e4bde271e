import { commonBorder, drawBorder, type BorderSide } from "../../workbook/borders";
import type { BorderLine } from "../../workbook/style";
import { ApiObject } from "../api-object";
import { asColour, asOneOf } from "../arguments";
import type { RangeCells } from "./range-cells";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel.RangeBorder. */
export class RangeBorderObject extends ApiObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly range: RangeCells,
    private readonly side: BorderSide,
  ) {
    super(side);
  }

  get sideIndex(): string {
    return this.side;
  }
  get style(): string | null {
    return this.#common((line) => line?.style ?? "None", "None");
  }
  set style(style: unknown) {
    const chosen = asOneOf(style, "border.style", STYLES);
    this.#draw((line) => (chosen === "None" ? null : { ...line, style: chosen }));
  }
  get weight(): string | null {
    return this.#common((line) => line?.weight ?? "Thin", "Thin");
  }
  set weight(weight: unknown) {
    const chosen = asOneOf(weight, "border.weight", WEIGHTS);
    this.#draw((line) => ({ ...line, weight: chosen }));
  }
  get color(): string | null {
    return this.#common((line) => line?.color ?? "#000000", "#000000");
  }
  set color(color: unknown) {
    const chosen = asColour(color, "border.color");
    this.#draw((line) => ({ ...line, color: chosen }));
  }

  #common(read: (line: BorderLine | null) => string, ifNone: string): string | null {
    const common = commonBorder(this.range.sheet, this.range.area, this.side, read);
    return common === undefined ? ifNone : common;
  }

  #draw(change: (line: BorderLine) => BorderLine | null): void {
    const { session, sheet, area } = this.range;
    session.checkWritable(sheet);
    drawBorder(sheet, area, this.side, change);
    session.note({ kind: "formats", sheet, area });
  }
}
