import { ApiCollection, ApiObject, NULL_OBJECT, type OrNull } from "../api-object";
import { itemNotFound } from "../excel-error";
import type { Workbook } from "../../workbook/workbook";

/** Excel.SettingCollection: the add-in's settings in this workbook. */
export class SettingCollectionObject extends ApiCollection {
  readonly className = "SettingCollection";

  constructor(private readonly workbook: Workbook) {
    super();
  }

  list(): SettingObject[] {
    return [...this.workbook.settings.keys()].map((key) => new SettingObject(this.workbook, key));
  }

  add(key: string, value: unknown): SettingObject {
    this.workbook.settings.set(key, value);
    return new SettingObject(this.workbook, key);
  }

  getItem(key: string): SettingObject {
    const found = this.getItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound(`there is no setting ${key}.`);
    return found;
  }

  getItemOrNullObject(key: string): OrNull<SettingObject> {
    return this.workbook.settings.has(key) ? new SettingObject(this.workbook, key) : NULL_OBJECT;
  }

  getCount(): number {
    return this.workbook.settings.size;
  }
}

/** Excel.Setting. */
export class SettingObject extends ApiObject {
  readonly className = "Setting";
  override readonly scalars = ["key", "value"];

  constructor(
    private readonly workbook: Workbook,
    readonly key: string,
  ) {
    super();
  }

  get value(): unknown {
    return this.workbook.settings.get(this.key) ?? null;
  }
  set value(value: unknown) {
    this.workbook.settings.set(this.key, value);
  }
  delete(): void {
    this.workbook.settings.delete(this.key);
  }
}
