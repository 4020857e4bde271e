import { invalidArgument, itemNotFound } from "../../workbook/excel-error";
import type { Worksheet } from "../../workbook/worksheet";
import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { asText } from "../arguments";
import { CustomPropertyObject } from "./custom-property";

/** Excel.WorksheetCustomPropertyCollection. Keys are compared without regard to case. */
export class CustomPropertyCollectionObject extends ApiCollection {
  readonly className = "WorksheetCustomPropertyCollection";
  readonly list = () => [...this.sheet.customProperties.keys()].map((key) => new CustomPropertyObject(this.sheet, key));

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  /** A property of the same key is overwritten. */
  add(key: unknown, value: unknown): CustomPropertyObject {
    const wanted = asText(key, "the property's key");
    if (wanted === "" || wanted.length > 255) throw invalidArgument("a key has from 1 to 255 characters.");
    const stored = this.#stored(wanted) ?? wanted;
    this.sheet.customProperties.set(stored, asText(value, "the property's value"));
    return new CustomPropertyObject(this.sheet, stored);
  }
  getItem(key: unknown): CustomPropertyObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no custom property ${String(key)}.`);
    return found;
  }
  getItemOrNullObject(key: unknown): OrNull<CustomPropertyObject> {
    const stored = this.#stored(asText(key, "the property's key"));
    return stored === undefined ? NULL_OBJECT : new CustomPropertyObject(this.sheet, stored);
  }
  getCount(): number {
    return this.sheet.customProperties.size;
  }

  #stored(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((stored) => stored.toLowerCase() === key.toLowerCase());
  }
}
