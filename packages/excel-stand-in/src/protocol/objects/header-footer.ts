import type { PageLayout } from "../../workbook/page-layout";
import { ApiObject } from "../api-object";
import { asText } from "../arguments";

/** Excel.HeaderFooter. */
export class HeaderFooterObject extends ApiObject {
  readonly className = "HeaderFooter";

  constructor(private readonly layout: PageLayout) {
    super();
  }

  get leftHeader(): string {
    return this.layout.header.left;
  }
  set leftHeader(text: unknown) {
    this.layout.header.left = asText(text, "leftHeader");
  }
  get centerHeader(): string {
    return this.layout.header.center;
  }
  set centerHeader(text: unknown) {
    this.layout.header.center = asText(text, "centerHeader");
  }
  get rightHeader(): string {
    return this.layout.header.right;
  }
  set rightHeader(text: unknown) {
    this.layout.header.right = asText(text, "rightHeader");
  }
  get leftFooter(): string {
    return this.layout.footer.left;
  }
  set leftFooter(text: unknown) {
    this.layout.footer.left = asText(text, "leftFooter");
  }
  get centerFooter(): string {
    return this.layout.footer.center;
  }
  set centerFooter(text: unknown) {
    this.layout.footer.center = asText(text, "centerFooter");
  }
  get rightFooter(): string {
    return this.layout.footer.right;
  }
  set rightFooter(text: unknown) {
    this.layout.footer.right = asText(text, "rightFooter");
  }
}
