import type { PageLayout } from "../../workbook/page-layout";
import { ApiObject } from "../api-object";
import { HeaderFooterObject } from "./header-footer";

/** Excel.HeaderFooterGroup. All pages have the same headers and footers. */
export class HeaderFooterGroupObject extends ApiObject {
  readonly className = "HeaderFooterGroup";

  constructor(private readonly layout: PageLayout) {
    super();
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.layout);
  }
}
