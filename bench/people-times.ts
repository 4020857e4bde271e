import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import type { Host } from "excel-stand-in";
import { startPreview } from "excel-stand-in/page";
import { ADD_IN_FILES } from "../cli/add-in-files";
import { launchChromium } from "../scripts/chromium";
import { columnsOf } from "./columns";
import { TableText } from "./table";

const ROWS = 20_000;
/** Cells of Metric 2 that are selected one after the other: two groups, each of four qualifications. */
const CELLS = 8;
/** How long the pane may look at the workbook after a refresh, and after the sheet of the participants is left, in milliseconds. */
const QUIET = 5_000;

type Columns = ReturnType<typeof columnsOf>;

/** Columns of the bench under headings of a register. */
const HEADINGS: Readonly<Record<keyof Columns, string>> = {
  qualification: "Qualification",
  year: "Academic year",
  start: "Start date",
  fsm: "School FSM %",
  gender: "Gender",
  disability: "Disability",
  ethnicity: "Ethnicity",
  withdrawn: "Withdrawn date",
  deferred: "Deferred date",
  presented: "Presented date",
  result: "Result",
};

interface PivotModule {
  /** Counts rows once by year and qualification, as a PivotTable does. @returns milliseconds */
  pivotTime(columns: Columns): number;
}

interface Selected {
  readonly times: readonly number[];
  readonly syncs: number;
  readonly bytes: number;
}

/**
 * How long it takes on the preview page, in Chromium, from the selection of a cell of a summary sheet to the list of the people behind
 * it, among 20,000 participants; beside one count of the same rows by year and qualification in arquero.
 *
 * @param peers folder of the contestants' modules; null where their packages are not installed
 */
export async function peopleTimes(peers: string | null): Promise<string> {
  const columns = columnsOf(new TableText(ROWS).parse());
  const folder = mkdtempSync(join(tmpdir(), "npq-bench-"));
  const sample = join(folder, "participants.xlsx");
  await writeWorkbook(columns, sample);
  const server = await startPreview({ ...ADD_IN_FILES, sample });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    // The run-time translator wraps functions in a call of a helper, which is missing on the page.
    await page.addInitScript("globalThis.__name = (one) => one");
    await page.goto(server.address);
    const pane = page.frameLocator("#pane iframe");
    await pane.getByRole("button", { name: "Refresh summary sheets" }).click({ timeout: 120_000 });
    await pane.getByRole("button", { name: "Open Summary" }).waitFor({ timeout: 120_000 });
    const host = await page.evaluateHandle(() => (window as unknown as { preview: { host: Host } }).preview.host);
    await host.evaluate(({ workbook, user }) => {
      const sheet = workbook.worksheets.find(({ name }) => name === "Metric 2");
      if (sheet !== undefined) user.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    });
    await page.waitForTimeout(QUIET);
    const { times, syncs, bytes } = await host.evaluate(select, CELLS);
    const pivot =
      peers === null
        ? ""
        : ` One count of the same rows in arquero: ${(await pivotTime(peers, columns)).toFixed(0)} ms.`;
    return (
      `${ROWS.toLocaleString("en-GB")} participants on the page: ${median(times)} ms (median of ${times.length}) from the selection of a cell ` +
      `of Metric 2 to the list of the people behind it; ${syncs} round trips and ${Math.round(bytes / 1000)} kB in all, so the ` +
      `register is not read again.${pivot}`
    );
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function writeWorkbook(columns: Columns, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Participants");
  const names = Object.keys(HEADINGS) as (keyof Columns)[];
  sheet.addRow(["Participant ID", ...names.map((name) => HEADINGS[name])]);
  for (let row = 0; row < ROWS; row++) sheet.addRow([`P${row + 1}`, ...names.map((name) => columns[name][row])]);
  await workbook.xlsx.writeFile(path);
}

/** Runs on the page: selects cells that count people, and waits each time for the list. */
async function select({ workbook, user, traffic }: Host, cells: number): Promise<Selected> {
  const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentDocument;
  const sheet = workbook.worksheets.find(({ name }) => name === "Metric 2");
  if (pane === undefined || pane === null || sheet === undefined) throw new Error("There is no pane, or no sheet.");
  const shown = (): string =>
    `${pane.querySelector("h2")?.textContent ?? ""} ${pane.querySelector("h2 + p")?.textContent ?? ""}`;
  const isListed = (): boolean => pane.querySelector("[role=listitem]") !== null;
  const pause = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const first = sheet.rows.findIndex((_, row) => sheet.cell(row, 0)?.content === "Gender") + 2;
  const [syncs, bytes] = [traffic.syncs, traffic.bytesOut];
  const times: number[] = [];
  for (let n = 0; n < cells; n++) {
    const before = shown();
    const started = performance.now();
    user.select(sheet, { row: first + (n % 2), column: 1 + Math.floor(n / 2), rows: 1, columns: 1 });
    while ((shown() === before || !isListed()) && performance.now() - started < 10_000) await pause();
    times.push(performance.now() - started);
  }
  return { times, syncs: traffic.syncs - syncs, bytes: traffic.bytesOut - bytes };
}

async function pivotTime(peers: string, columns: Columns): Promise<number> {
  const module = (await import(pathToFileURL(join(peers, "arquero-pivot.mjs")).href)) as PivotModule;
  return module.pivotTime(columns);
}

function median(times: readonly number[]): string {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0);
}
