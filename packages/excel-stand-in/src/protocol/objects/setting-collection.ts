import { itemNotFound } from "../../workbook/excel-error";
import type { Workbook } from "../../workbook/workbook";
import { ApiCollection, NULL_OBJECT, type OrNull } from "../api-object";
import { asText } from "../arguments";
import { SettingObject } from "./setting";

/** Excel.SettingCollection: the add-in's settings in this workbook. */
export class SettingCollectionObject extends ApiCollection {
  readonly className = "SettingCollection";
  readonly list = () => [...this.settings.keys()].map((key) => new SettingObject(this.settings, key));

  constructor(private readonly settings: Workbook["settings"]) {
    super();
  }

  /** A setting of the same key is overwritten. */
  add(key: unknown, value: unknown): SettingObject {
    const wanted = asText(key, "the setting's key");
    this.settings.set(wanted, value);
    return new SettingObject(this.settings, wanted);
  }
  getItem(key: unknown): SettingObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no setting ${String(key)}.`);
    return found;
  }
  getItemOrNullObject(key: unknown): OrNull<SettingObject> {
    const wanted = asText(key, "the setting's key");
    return this.settings.has(wanted) ? new SettingObject(this.settings, wanted) : NULL_OBJECT;
  }
  getCount(): number {
    return this.settings.size;
  }
}
