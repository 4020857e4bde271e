import type { Workbook } from "../../workbook/workbook";
import { ApiObject } from "../api-object";
import { asText } from "../arguments";

/** Excel.DocumentProperties, as far as the model holds them. */
export class DocumentPropertiesObject extends ApiObject {
  readonly className = "DocumentProperties";

  constructor(private readonly properties: Workbook["properties"]) {
    super();
  }

  get title(): string {
    return this.properties.title;
  }
  set title(text: unknown) {
    this.properties.title = asText(text, "title");
  }
  get author(): string {
    return this.properties.author;
  }
  set author(text: unknown) {
    this.properties.author = asText(text, "author");
  }
  get company(): string {
    return this.properties.company;
  }
  set company(text: unknown) {
    this.properties.company = asText(text, "company");
  }
  get subject(): string {
    return this.properties.subject;
  }
  set subject(text: unknown) {
    this.properties.subject = asText(text, "subject");
  }
  get comments(): string {
    return this.properties.comments;
  }
  set comments(text: unknown) {
    this.properties.comments = asText(text, "comments");
  }
}
