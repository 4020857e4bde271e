import { IRenderManagerService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEnglish from "@univerjs/preset-sheets-core/lib/locales/en-US.js";
import "@univerjs/preset-sheets-core/lib/index.css";
import "./grid.css";
import {
  createUniver,
  LocaleType,
  mergeLocales,
  type FUniver,
  type Injector,
  type Univer,
  type Workbook as UniverWorkbook,
} from "@univerjs/presets";
import { HIDDEN_MENUS } from "./refused-commands";

/**
 * Marks what the grid does itself, as opposed to what a person does. Univer treats it as done by someone else in the same workbook, and so
 * neither goes to a new sheet nor breaks off an edit.
 */
const FROM_MODEL = { fromModel: true, fromCollab: true };

/** Formulas come with their results: only what changes is calculated. */
const NO_CALCULATION = 2;

/** Univer in a container of the page. */
export class UniverView {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly #univer: Univer;
  #applying = 0;

  constructor(container: HTMLElement, darkMode: boolean) {
    const { univer, univerAPI } = createUniver({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: mergeLocales(sheetsEnglish) },
      darkMode,
      presets: [
        UniverSheetsCorePreset({
          container,
          ribbonType: "simple",
          menu: HIDDEN_MENUS,
          disableTextFormatMark: true,
          disableAutoFocus: true,
          formula: { initialFormulaComputing: NO_CALCULATION },
          sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        }),
      ],
    });
    this.#univer = univer;
    this.api = univerAPI;
    this.injector = univer.__getInjector();
    void loadFonts().then(() => this.refresh());
  }

  /** Whether the grid itself is acting. */
  get isApplying(): boolean {
    return this.#applying > 0;
  }

  /** Carries out a mutation or operation of Univer's. */
  apply(id: string, params: object): void {
    this.own(() => this.api.syncExecuteCommand(id, params, FROM_MODEL));
  }

  /** Does something that must not be treated as a person's action. */
  own<T>(work: () => T): T {
    this.#applying++;
    try {
      return work();
    } finally {
      this.#applying--;
    }
  }

  /** The workbook that is shown. */
  get workbook(): UniverWorkbook {
    const workbook = this.api.getActiveWorkbook()?.getWorkbook();
    if (workbook === undefined) throw new Error("No workbook is shown.");
    return workbook;
  }

  /** Whether the workbook is on the screen already: Univer takes a moment to put the first one there. */
  get isRendered(): boolean {
    const id = this.api.getActiveWorkbook()?.getId() ?? "";
    return Boolean(this.injector.get(IRenderManagerService).getRenderById(id));
  }

  /** Makes Univer ask again what every cell shows. */
  refresh(): void {
    if (this.api.getActiveWorkbook() !== null && this.isRendered)
      this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  dispose(): void {
    this.#univer.dispose();
  }
}

/** A canvas does not wait for its fonts to load. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled(["11pt Calibri", "bold 11pt Calibri"].map((font) => document.fonts.load(font)));
}
