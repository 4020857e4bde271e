import type { Workbook } from "../../workbook/workbook";
import { ApiObject } from "../api-object";

/** Excel.Setting. */
export class SettingObject extends ApiObject {
  readonly className = "Setting";

  constructor(
    private readonly settings: Workbook["settings"],
    private readonly storedKey: string,
  ) {
    super();
  }

  get key(): string {
    return this.storedKey;
  }
  get value(): unknown {
    return this.settings.get(this.storedKey) ?? null;
  }
  set value(value: unknown) {
    this.settings.set(this.storedKey, value);
  }
  delete(): void {
    this.settings.delete(this.storedKey);
  }
}
