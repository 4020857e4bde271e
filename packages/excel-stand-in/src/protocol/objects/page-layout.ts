import { MAX_COLUMNS } from "../../workbook/limits";
import { invalidArgument } from "../../workbook/excel-error";
import type { PageLayout } from "../../workbook/page-layout";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { asBoolean, asInteger, asNumber, asOneOf, asText, isGiven } from "../arguments";
import type { Session } from "../session";
import { HeaderFooterGroupObject } from "./header-footer-group";
import { RangeObject } from "./range";
import { areaOn } from "./range-argument";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;

/** As Excel.PageLayoutZoomOptions. */
interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** Excel.PageLayout. */
export class PageLayoutObject extends ApiObject {
  readonly className = "PageLayout";
  private readonly layout: PageLayout;

  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
  ) {
    super();
    this.layout = sheet.pageLayout;
  }

  get orientation(): string {
    return this.layout.orientation;
  }
  set orientation(orientation: unknown) {
    this.layout.orientation = asOneOf(orientation, "orientation", ORIENTATIONS);
  }
  get paperSize(): string | null {
    return this.layout.paperSize;
  }
  set paperSize(size: unknown) {
    this.layout.paperSize = asText(size, "paperSize");
  }
  get centerHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set centerHorizontally(isCentred: unknown) {
    this.layout.centerHorizontally = asBoolean(isCentred, "centerHorizontally");
  }

  get zoom(): Zoom {
    const { fitToWidth, fitToHeight, scale } = this.layout;
    if (fitToWidth === null && fitToHeight === null) return { scale };
    return {
      ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(zoom: unknown) {
    if (typeof zoom !== "object" || zoom === null) throw invalidArgument("zoom must be an object.");
    const { horizontalFitToPages: width, verticalFitToPages: height, scale } = zoom as Record<keyof Zoom, unknown>;
    this.layout.fitToWidth = isGiven(width) ? asInteger(width, "horizontalFitToPages", 1, 32_767) : null;
    this.layout.fitToHeight = isGiven(height) ? asInteger(height, "verticalFitToPages", 1, 32_767) : null;
    this.layout.scale = isGiven(scale) ? asInteger(scale, "scale", 10, 400) : 100;
  }

  get leftMargin(): number {
    return this.layout.margins.left;
  }
  set leftMargin(points: unknown) {
    this.layout.margins.left = asNumber(points, "leftMargin", 0);
  }
  get rightMargin(): number {
    return this.layout.margins.right;
  }
  set rightMargin(points: unknown) {
    this.layout.margins.right = asNumber(points, "rightMargin", 0);
  }
  get topMargin(): number {
    return this.layout.margins.top;
  }
  set topMargin(points: unknown) {
    this.layout.margins.top = asNumber(points, "topMargin", 0);
  }
  get bottomMargin(): number {
    return this.layout.margins.bottom;
  }
  set bottomMargin(points: unknown) {
    this.layout.margins.bottom = asNumber(points, "bottomMargin", 0);
  }
  get headerMargin(): number {
    return this.layout.margins.header;
  }
  set headerMargin(points: unknown) {
    this.layout.margins.header = asNumber(points, "headerMargin", 0);
  }
  get footerMargin(): number {
    return this.layout.margins.footer;
  }
  set footerMargin(points: unknown) {
    this.layout.margins.footer = asNumber(points, "footerMargin", 0);
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.layout);
  }

  setPrintTitleRows(rows: unknown): void {
    const { row, rows: count } = areaOn(this.session, this.sheet, rows);
    this.layout.printTitleRows = [row, row + count - 1];
  }
  getPrintTitleRowsOrNullObject(): OrNull<RangeObject> {
    const titles = this.layout.printTitleRows;
    if (titles === null) return NULL_OBJECT;
    const area = { row: titles[0], column: 0, rows: titles[1] - titles[0] + 1, columns: MAX_COLUMNS };
    return new RangeObject(this.session, this.sheet, area);
  }
  setPrintArea(area: unknown): void {
    this.sheet.printArea = areaOn(this.session, this.sheet, area);
  }
  getPrintAreaOrNullObject(): OrNull<RangeObject> {
    const { printArea } = this.sheet;
    return printArea === null ? NULL_OBJECT : new RangeObject(this.session, this.sheet, printArea);
  }
}
