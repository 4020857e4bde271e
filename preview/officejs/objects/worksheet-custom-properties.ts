import { ApiCollection, ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { itemNotFound } from "../excel-error";
import type { Worksheet } from "../../workbook/worksheet";

/** Excel.WorksheetCustomPropertyCollection. Keys are compared without regard to case. */
export class CustomPropertyCollectionObject extends ApiCollection {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  list(): CustomPropertyObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => new CustomPropertyObject(this.sheet, key));
  }

  add(key: string, value: string): CustomPropertyObject {
    const stored = this.storedKey(key) ?? key;
    this.sheet.customProperties.set(stored, value);
    return new CustomPropertyObject(this.sheet, stored);
  }

  getItem(key: string): CustomPropertyObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no custom property ${key}.`);
    return found;
  }

  getItemOrNullObject(key: string): OrNull<CustomPropertyObject> {
    const stored = this.storedKey(key);
    return stored === undefined ? NULL_OBJECT : new CustomPropertyObject(this.sheet, stored);
  }

  getCount(): number {
    return this.sheet.customProperties.size;
  }

  private storedKey(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((stored) => stored.toLowerCase() === key.toLowerCase());
  }
}

/** Excel.WorksheetCustomProperty. */
export class CustomPropertyObject extends ApiObject {
  readonly className = "WorksheetCustomProperty";
  override readonly scalars = ["key", "value"];

  constructor(
    private readonly sheet: Worksheet,
    readonly key: string,
  ) {
    super();
  }

  get value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }
  set value(value: string) {
    this.sheet.customProperties.set(this.key, value);
  }
  delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}
