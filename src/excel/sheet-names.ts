/** Names of sheets or tables that are taken, whatever their case. */
export class FreeNames {
  private readonly taken: Set<string>;

  constructor(items: readonly { readonly name: string }[]) {
    this.taken = new Set(items.map(({ name }) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }

  /** The name, or the name with the first free number, "Metric 1 (2)"; from now on it is taken. */
  free(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.has(name); n++) name = `${wanted} (${n})`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** Names that are tried for a new sheet: a tab that is not a worksheet, such as a chart sheet, may have taken any of the first. */
export const MOST_NAMES = 20;

/** Whether Excel refused a sheet because another tab has its name. Tabs that are not worksheets cannot be seen beforehand. */
export function isNameTaken(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ItemAlreadyExists";
}
