import type { Worksheet } from "../../workbook/worksheet";
import { ApiObject } from "../api-object";
import { asText } from "../arguments";

/** Excel.WorksheetCustomProperty. */
export class CustomPropertyObject extends ApiObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    private readonly sheet: Worksheet,
    private readonly storedKey: string,
  ) {
    super();
  }

  get key(): string {
    return this.storedKey;
  }
  get value(): string {
    return this.sheet.customProperties.get(this.storedKey) ?? "";
  }
  set value(value: unknown) {
    this.sheet.customProperties.set(this.storedKey, asText(value, "the property's value"));
  }
  delete(): void {
    this.sheet.customProperties.delete(this.storedKey);
  }
}
