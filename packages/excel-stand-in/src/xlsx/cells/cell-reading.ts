import type { Worksheet } from "../../workbook/worksheet";
import type { OfficePackage } from "../office-package";
import { NO_SHARED_TEXTS } from "../shared-strings";
import { CellPool } from "./cell-pool";
import type { CellParts } from "./cell-parts";
import { SharedTextsReader, type SharedTextsPart } from "./shared-texts";
import { SheetReader, type SheetSource } from "./sheet-reader";

/** Bytes after which progress is told. */
const STEP = 4_194_304;

/** Reads the shared texts and the cells of a workbook's sheets, a chunk at a time, and tells how far it is. */
export class CellReading {
  private readonly total: number;
  private done = 0;
  private told = 0;
  private readonly pool = new CellPool();
  private readonly count = { cells: 0 };

  /**
   * @param sheets paths of the sheets that will be read
   * @param texts path of the shared texts; undefined when there are none
   * @param onProgress see `XlsxOptions`
   */
  constructor(
    private readonly parts: OfficePackage,
    sheets: readonly string[],
    private readonly texts: string | undefined,
    private readonly onProgress: ((share: number) => void | Promise<void>) | undefined,
  ) {
    this.total = [...sheets, texts ?? ""].reduce((sum, path) => sum + parts.size(path), 0);
  }

  /** @throws UnreadableWorkbook */
  async readTexts(): Promise<{ readonly texts: readonly string[]; readonly part: SharedTextsPart }> {
    const path = this.texts;
    if (path === undefined || !this.parts.has(path)) return { texts: [], part: NO_SHARED_TEXTS };
    const reader = new SharedTextsReader(path);
    await this.push(path, reader);
    return reader.finish();
  }

  /** @throws UnreadableWorkbook */
  async readSheet(path: string, worksheet: Worksheet, shared: Omit<CellParts, "pool" | "count">): Promise<SheetSource> {
    const reader = new SheetReader(path, worksheet, { ...shared, pool: this.pool, count: this.count });
    await this.push(path, reader);
    return reader.finish();
  }

  private async push(path: string, reader: { push(chunk: Uint8Array): void }): Promise<void> {
    for (const chunk of this.parts.chunks(path) ?? []) {
      reader.push(chunk);
      this.done += chunk.length;
      if (this.done - this.told < STEP) continue;
      this.told = this.done;
      await this.onProgress?.(Math.min(1, this.done / this.total));
    }
  }
}
