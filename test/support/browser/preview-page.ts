import type { ConsoleMessage, Dialog, FrameLocator, Page, Request, WebSocket } from "playwright-core";
import { formatArea, type Host, type HostName } from "excel-stand-in";
import { isPending, type SeenCell } from "../seen-cells";

/** What the preview page offers to its window: see src/page/page.ts of the package excel-stand-in. */
interface PreviewWindow {
  readonly preview: { readonly host: Host; texts(sheet: string): string[][] | null };
}

/** Settings of the page's address. */
export interface PageSettings {
  readonly workbook?: "blank";
  readonly pane?: "closed";
  readonly host?: HostName;
  readonly excelapi?: string;
  readonly theme?: "dark";
}

/** The preview page in a browser, and what a person does there. */
export class PreviewPage {
  /** Requests to anywhere but the server of the page, and what went wrong in page or pane. */
  readonly strangers: string[] = [];
  readonly faults: string[] = [];
  readonly requests: string[] = [];
  /** What the page has asked. It is answered with yes, unless a test says otherwise of the next one. */
  readonly questions: string[] = [];
  refusesNext = false;
  private selections = 0;
  readonly pane: FrameLocator;

  /** @param address of the server; {@link openPreview} makes one for a test */
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    this.pane = page.frameLocator("#pane iframe");
    page.context().on("request", this.onRequest);
    page.on("websocket", this.onSocket);
    page.on("dialog", this.onDialog);
    page.on("pageerror", this.onError);
    page.on("console", this.onConsole);
  }

  /** Stops listening to the window. */
  release(): void {
    this.page.context().off("request", this.onRequest);
    this.page.off("websocket", this.onSocket);
    this.page.off("dialog", this.onDialog);
    this.page.off("pageerror", this.onError);
    this.page.off("console", this.onConsole);
  }

  private readonly onRequest = (request: Request): void => {
    this.requests.push(request.url());
    const isLocal = /^(?:blob|data):/.test(request.url()) || request.url().startsWith(`${this.address}/`);
    if (!isLocal) this.strangers.push(request.url());
  };

  private readonly onSocket = (socket: WebSocket): void => {
    this.strangers.push(socket.url());
  };

  private readonly onDialog = (dialog: Dialog): void => {
    this.questions.push(dialog.message());
    void (this.refusesNext ? dialog.dismiss() : dialog.accept());
    this.refusesNext = false;
  };

  private readonly onError = (error: Error): void => {
    this.faults.push(String(error.stack ?? error).slice(0, 500));
  };

  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error") this.faults.push(message.text().slice(0, 500));
  };

  /** Loads the page with these settings, and waits until it offers itself to tests. */
  async load(settings: PageSettings): Promise<void> {
    await this.page.goto(`${this.address}/?${new URLSearchParams({ ...settings }).toString()}`);
    // The grid takes no cells before it is drawn.
    await this.page.waitForFunction(() => "preview" in window && document.querySelector("#grid canvas") !== null);
  }

  /** Text of every cell of a sheet as displayed, from the page's model of the workbook; [] when there is no such sheet. */
  async texts(sheet: string): Promise<string[][]> {
    return this.page.evaluate((name) => (window as unknown as PreviewWindow).preview.texts(name) ?? [], sheet);
  }

  /** Every cell of a sheet, from the page's model of the workbook; [] when there is no such sheet. */
  async cells(sheet: string): Promise<SeenCell[][]> {
    return this.withHost(({ workbook }, name): SeenCell[][] => {
      const rows = workbook.worksheets.find((one) => one.name === name)?.rows ?? [];
      return Array.from(rows, (row) =>
        Array.from(row ?? [], (cell) => {
          const content = cell?.content ?? null;
          const value = typeof content === "object" && content !== null ? content.error : content;
          return { value, formula: cell?.formula ?? null, message: cell?.errorMessage ?? null };
        }),
      );
    }, sheet);
  }

  /** Puts values and formulas into cells (0-based), as pasting does, on a sheet that is added when there is none. */
  async enter(sheet: string, row: number, column: number, values: readonly (readonly unknown[])[]): Promise<void> {
    await this.withHost(
      async ({ workbook, user }, { name, area, rows }) => {
        const found = workbook.worksheets.find((one) => one.name === name);
        await user.enter(found ?? user.addSheet(name, workbook.worksheets.length), area, rows);
      },
      { name: sheet, area: { row, column, rows: values.length, columns: values[0].length }, rows: values },
    );
  }

  /** Cells of a sheet, once every formula there has its result. */
  async answered(sheet: string): Promise<SeenCell[][]> {
    let cells: SeenCell[][] = [];
    await this.until(async () => !(cells = await this.cells(sheet)).flat().some(isPending));
    return cells;
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as PreviewWindow).preview.host.workbook.worksheets.map(({ name }) => name),
    );
  }

  /** Does something with the stand-in behind the page; `act` runs there and may use nothing from around it. */
  async withHost<T, A>(act: (host: Host, argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const host = await this.page.evaluateHandle(() => (window as unknown as PreviewWindow).preview.host);
    return host.evaluate(act as (host: Host, argument: unknown) => T | Promise<T>, argument);
  }

  /** Looks at what the add-in has fetched in the very moment in which its closed pane opens. @returns waits for it: addresses */
  async fetchedUntilPaneOpens(): Promise<() => Promise<string[]>> {
    const looking = await this.page.evaluateHandle(() => {
      const addIn = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentWindow;
      const addresses = new Promise<string[]>((resolve) => {
        const look = (): void => resolve(addIn?.performance.getEntriesByType("resource").map(({ name }) => name) ?? []);
        new MutationObserver(look).observe(document.querySelector("main") as Element, { attributeFilter: ["class"] });
      });
      return { addresses };
    });
    return () => looking.evaluate(({ addresses }) => addresses);
  }

  /** Selects a cell (0-based) by the name box and types into it, as a person does. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.select(sheet, row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Brings a sheet to the front and selects a cell, with the keyboard in the grid. */
  async select(sheet: string, row: number, column: number): Promise<void> {
    await this.page.locator("#grid").getByText(sheet, { exact: true }).first().click();
    // Two clicks on one place soon after each other would be a double click, which edits the cell.
    await this.page.mouse.click(300, 400 + 40 * (this.selections++ % 2));
    await this.page.evaluate(
      ([name, r, c]) => {
        const { host } = (window as unknown as PreviewWindow).preview;
        const found = host.workbook.worksheets.find((one) => one.name === name);
        if (found !== undefined) host.user.select(found, { row: Number(r), column: Number(c), rows: 1, columns: 1 });
      },
      [sheet, row, column] as const,
    );
  }

  /** Types cells side by side, from a row's first cell on. */
  async typeRow(sheet: string, row: number, texts: readonly string[]): Promise<void> {
    await this.select(sheet, row, 0);
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Tab");
    }
  }

  /** Leaves the cell that is being edited, wherever the focus is now. */
  async finishEditing(): Promise<void> {
    await this.page.mouse.click(300, 500);
  }

  /** Drops a file on the page. */
  async drop(name: string, content: Buffer): Promise<void> {
    await this.page.evaluate(
      ([fileName, bytes]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], fileName));
        for (const type of ["dragover", "drop"]) {
          window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }
      },
      [name, [...content]] as const,
    );
  }

  /** Sheet and cells that are selected: "Participants!A3". */
  async selection(): Promise<string> {
    const { name, area } = await this.withHost(({ user }) => {
      const { sheet, area } = user.selected;
      return { name: sheet.name, area };
    }, null);
    return `${name}!${formatArea(area)}`;
  }

  /** What the pane's focus is on, as a person would call it: its label or text. */
  async focused(): Promise<string> {
    return this.pane.locator("html").evaluate(({ ownerDocument }) => {
      const element = ownerDocument.activeElement as HTMLElement | null;
      const labels = (element as HTMLInputElement | null)?.labels;
      const label = element?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element?.textContent ?? "";
      return element === ownerDocument.body ? "" : label.trim();
    });
  }

  /** Waits until something holds. @throws Error when it never does */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const limit = Date.now() + 15_000;
    while (!(await holds())) {
      if (Date.now() > limit) throw new Error(`It never came to that: ${holds.toString()}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** A button or a link that acts as one. */
  button(name: string | RegExp) {
    return this.pane.getByRole("button", { name });
  }

  /**
   * Turns to one of the pane's views, or to another tab: on its line, or in the menu of those that have no place there.
   *
   * @param tabs what the tabs are in
   */
  async turnTo(tab: string, tabs = this.pane.getByRole("navigation", { name: "Views" })): Promise<void> {
    // Behind its name there may be a number.
    const name = new RegExp(`^${tab}( \\d.*)?$`);
    await tabs.getByRole("tab").first().waitFor();
    if ((await tabs.getByRole("tab", { name }).count()) === 0) {
      await tabs.getByRole("button", { name: /^More/ }).click();
      await tabs.getByRole("menuitem", { name }).click();
    } else await tabs.getByRole("tab", { name }).click();
  }

  /** What the overview shows of a metric. */
  async metricRow(number: number): Promise<string> {
    return this.pane.getByRole("row", { name: new RegExp(`^${number} `) }).innerText();
  }

  /** Presses the pane's main button and waits for the sheets. */
  async refresh(): Promise<void> {
    await this.button("Refresh summary sheets").click();
    await this.pane
      .getByText(/^\d+ sheets written\./)
      .first()
      .waitFor();
  }
}
