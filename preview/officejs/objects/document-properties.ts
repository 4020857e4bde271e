import { ApiObject } from "../api-object";
import type { Workbook } from "../../workbook/workbook";

/** Excel.DocumentProperties, as far as the model holds them. */
export class DocumentPropertiesObject extends ApiObject {
  readonly className = "DocumentProperties";
  override readonly scalars = ["title", "author", "company", "subject", "comments"];

  constructor(private readonly properties: Workbook["properties"]) {
    super();
  }

  get title(): string {
    return this.properties.title;
  }
  set title(text: string) {
    this.properties.title = text;
  }
  get author(): string {
    return this.properties.author;
  }
  set author(text: string) {
    this.properties.author = text;
  }
  get company(): string {
    return this.properties.company;
  }
  set company(text: string) {
    this.properties.company = text;
  }
  get subject(): string {
    return this.properties.subject;
  }
  set subject(text: string) {
    this.properties.subject = text;
  }
  get comments(): string {
    return this.properties.comments;
  }
  set comments(text: string) {
    this.properties.comments = text;
  }
}
