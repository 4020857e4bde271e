/** What the preview page shows, and where it is served. All paths are absolute. */
export interface PreviewOptions {
  /** The add-in's manifest (XML). The page draws the ribbon from it, and finds the add-in's page and functions by it. */
  readonly manifest: string;
  /** Folder of the built add-in: what the add-in's own server would hold, the pages of the manifest included. */
  readonly dist: string;
  /** The workbook (.xlsx) that the page opens first. */
  readonly sample: string;
  /** Name that the sample has on the page; by default the name of its file. */
  readonly sampleName?: string;
  /** Folder that the manifest's addresses know as `assets/`; icons are then there before the add-in is built. */
  readonly assets?: string;
  /** File of what a real Excel answered to a self-check, which the page plays at `?host=recorded`. */
  readonly answers?: string;
  /** By default a free one. */
  readonly port?: number;
  /** Resolves when the add-in is built; requests for its files wait for it. Without it the add-in must be there already. */
  readonly built?: Promise<void>;
}
