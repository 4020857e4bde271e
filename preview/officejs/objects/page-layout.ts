import { ApiObject } from "../api-object";
import { invalidArgument } from "../excel-error";
import { parseArea } from "../../workbook/a1";
import type { PageLayout } from "../../workbook/page-layout";

/** What Excel takes for `pageLayout.zoom`. */
interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** Excel.PageLayout. */
export class PageLayoutObject extends ApiObject {
  readonly className = "PageLayout";
  override readonly scalars = ["orientation", "paperSize", "zoom", "centerHorizontally"];

  constructor(private readonly layout: PageLayout) {
    super();
  }

  get orientation(): PageLayout["orientation"] {
    return this.layout.orientation;
  }
  set orientation(orientation: PageLayout["orientation"]) {
    this.layout.orientation = orientation;
  }
  get paperSize(): string | null {
    return this.layout.paperSize;
  }
  set paperSize(size: string | null) {
    this.layout.paperSize = size;
  }
  get centerHorizontally(): boolean {
    return this.layout.centerHorizontally;
  }
  set centerHorizontally(centred: boolean) {
    this.layout.centerHorizontally = centred;
  }

  get zoom(): Zoom {
    const { fitToWidth, fitToHeight, scale } = this.layout;
    if (fitToWidth === null && fitToHeight === null) return { scale };
    return {
      ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
      ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
    };
  }
  set zoom(zoom: Zoom) {
    this.layout.fitToWidth = zoom.horizontalFitToPages ?? null;
    this.layout.fitToHeight = zoom.verticalFitToPages ?? null;
    this.layout.scale = zoom.scale ?? 100;
  }

  get leftMargin(): number {
    return this.layout.margins.left;
  }
  set leftMargin(points: number) {
    this.layout.margins.left = points;
  }
  get rightMargin(): number {
    return this.layout.margins.right;
  }
  set rightMargin(points: number) {
    this.layout.margins.right = points;
  }
  get topMargin(): number {
    return this.layout.margins.top;
  }
  set topMargin(points: number) {
    this.layout.margins.top = points;
  }
  get bottomMargin(): number {
    return this.layout.margins.bottom;
  }
  set bottomMargin(points: number) {
    this.layout.margins.bottom = points;
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.layout);
  }

  setPrintTitleRows(address: string): void {
    const area = typeof address === "string" ? parseArea(address) : null;
    if (area === null) throw invalidArgument(`${String(address)} are no rows.`);
    this.layout.printTitleRows = [area.row, area.row + area.rows - 1];
  }
}

/** Excel.HeaderFooterGroup. */
export class HeaderFooterGroupObject extends ApiObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly layout: PageLayout) {
    super();
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.layout);
  }
}

/** Excel.HeaderFooter. */
export class HeaderFooterObject extends ApiObject {
  readonly className = "HeaderFooter";
  override readonly scalars = [
    "leftHeader",
    "centerHeader",
    "rightHeader",
    "leftFooter",
    "centerFooter",
    "rightFooter",
  ];

  constructor(private readonly layout: PageLayout) {
    super();
  }

  get leftHeader(): string {
    return this.layout.header.left;
  }
  set leftHeader(text: string) {
    this.layout.header.left = text;
  }
  get centerHeader(): string {
    return this.layout.header.center;
  }
  set centerHeader(text: string) {
    this.layout.header.center = text;
  }
  get rightHeader(): string {
    return this.layout.header.right;
  }
  set rightHeader(text: string) {
    this.layout.header.right = text;
  }
  get leftFooter(): string {
    return this.layout.footer.left;
  }
  set leftFooter(text: string) {
    this.layout.footer.left = text;
  }
  get centerFooter(): string {
    return this.layout.footer.center;
  }
  set centerFooter(text: string) {
    this.layout.footer.center = text;
  }
  get rightFooter(): string {
    return this.layout.footer.right;
  }
  set rightFooter(text: string) {
    this.layout.footer.right = text;
  }
}
