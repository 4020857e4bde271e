import { launchChromium } from "../scripts/chromium";
import type { Host } from "excel-stand-in";
import { startPreview } from "excel-stand-in/page";
import { ADD_IN_FILES } from "../cli/add-in-files";

/** Formulas of a kind, in ten columns. */
const ROWS = 200;
const COLUMNS = 10;
const RUNS = 3;

const CODES = ["NPQEL", "NPQH", "NPQSL", "NPQML"];
const YEARS = ["2017/18", "2018/19"];
const GENDERS = ["Female", "Male"];
const MEASURES = ["recruited", "withdrawn", "deferred", "submitted", "passed", "fsm"];

/** Formulas of the add-in over its functions and their arguments, mixed: the sample's groups. */
const OWN = grid((n) => {
  const [code, year, gender] = [pick(CODES, n), pick(YEARS, n), pick(GENDERS, n)];
  switch (n % 8) {
    case 0:
      return `=NPQ.RETENTION("${code}","${year}")`;
    case 1:
      return `=NPQ.RECRUITMENT("${code}",${year.slice(0, 4)})`;
    case 2:
      return `=NPQ.ACHIEVEMENT(,,"Gender","${gender}")`;
    case 3:
      return `=NPQ.STATUS(${1 + (n % 7)},,"${year}")`;
    case 4:
      return `=NPQ.GAP("retention","Gender","${gender}",,"${year}")`;
    case 5:
      return `=NPQ.FSM("${code}",,"Gender","${gender}")`;
    default:
      return `=NPQ.COUNT("${pick(MEASURES, n)}","${code}","${year}")`;
  }
});

/** As many counts over the table, of those who have withdrawn and others. */
const COUNTIFS = grid((n) => {
  const criteria = [
    `Participants!$D$2:$D$1035,"${pick(CODES, n)}"`,
    `Participants!$E$2:$E$1035,"${pick(YEARS, n)}"`,
    `Participants!$J$2:$J$1035,"${pick(GENDERS, n)}"`,
    `Participants!$M$2:$M$1035,"${n % 2 === 0 ? "" : "<>"}"`,
  ];
  return `=COUNTIFS(${criteria.join(",")})`;
});

/** An edit of the register, and one formula of each kind that shows it. */
const WITHDRAWN = { row: 1, column: 12, date: 43_435 };
const WITNESSES = {
  own: '=NPQ.COUNT("withdrawn")',
  countifs: '=COUNTIFS(Participants!$A$2:$A$1035,"<>",Participants!$M$2:$M$1035,">0")',
};

interface Times {
  readonly entered: number;
  readonly edited: number;
  /** Round trips to the workbook after either. */
  readonly syncsEntered: number;
  readonly syncsEdited: number;
}

/**
 * How long formulas take on the preview page with the sample, in Chromium: from entering them to their results, and from an edit of
 * a participant to the results that depend on it; beside COUNTIFS in the same spreadsheet.
 */
export async function formulaTimes(): Promise<string> {
  const server = await startPreview(ADD_IN_FILES);
  const browser = await launchChromium();
  try {
    const measure = async (formulas: string[][], witness: string): Promise<Times> => {
      const page = await browser.newPage();
      // The run-time translator wraps functions in a call of a helper, which is missing on the page.
      await page.addInitScript("globalThis.__name = (one) => one");
      await page.goto(server.address);
      await page.frameLocator("#pane iframe").getByText("1,034 participants counted").waitFor();
      const host = await page.evaluateHandle(() => (window as unknown as { preview: { host: Host } }).preview.host);
      const times = await host.evaluate(timeFormulas, { formulas: [[witness], ...formulas], edit: WITHDRAWN });
      await page.close();
      return times;
    };
    const own: Times[] = [];
    const countifs: Times[] = [];
    for (let run = 0; run < RUNS; run++) {
      own.push(await measure(OWN, WITNESSES.own));
      countifs.push(await measure(COUNTIFS, WITNESSES.countifs));
    }
    const most = (of: "syncsEntered" | "syncsEdited"): number => Math.max(...own.map((times) => times[of]));
    return (
      `${(ROWS * COLUMNS).toLocaleString("en-GB")} NPQ formulas on the page, median of ${RUNS}: all answered ` +
      `${median(own, "entered")} ms after they are entered (round trips: ${most("syncsEntered")}, since the pane has read the register), and ` +
      `${median(own, "edited")} ms after an edit of a participant (round trips: ${most("syncsEdited")}). As many COUNTIFS over the same table: ${median(countifs, "entered")} ms and ` +
      `${median(countifs, "edited")} ms.`
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs on the page. The first formula is the one that tells whether an edit has arrived. */
async function timeFormulas(
  host: Host,
  { formulas, edit }: { formulas: string[][]; edit: typeof WITHDRAWN },
): Promise<Times> {
  const { workbook, user, traffic } = host;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  const sheet = user.addSheet("Formulas", workbook.worksheets.length);
  const results = (): string => JSON.stringify(sheet.rows.map((row) => row.map((cell) => cell?.content ?? null)));
  const isPending = (): boolean =>
    formulas.some((row, r) =>
      row.some((_, c) => {
        const content = sheet.cell(r, c)?.content ?? null;
        return content === null || (typeof content === "object" && /#BUSY!|#GETTING_DATA/.test(content.error));
      }),
    );
  const fill = async (rows: string[][], row: number): Promise<void> => {
    await user.enter(sheet, { row, column: 0, rows: rows.length, columns: rows[0].length }, rows);
  };

  const syncsBefore = traffic.syncs;
  const entering = performance.now();
  await Promise.all([fill(formulas.slice(0, 1), 0), fill(formulas.slice(1), 1)]);
  while (isPending()) await pause();
  const entered = performance.now() - entering;
  const syncsEntered = traffic.syncs - syncsBefore;

  const register = workbook.worksheets[0];
  const before = sheet.cell(0, 0)?.content;
  const editing = performance.now();
  const area = { row: edit.row, column: edit.column, rows: 1, columns: 1 };
  void user.enter(register, area, [[edit.date]]);
  let last = performance.now();
  while (sheet.cell(0, 0)?.content === before && last - editing < 30_000) {
    await pause();
    last = performance.now();
  }
  // Results come together; whatever changes later is counted as well.
  let shown = results();
  for (const settled = performance.now(); performance.now() - settled < 500; await pause()) {
    const now = results();
    if (now !== shown) [shown, last] = [now, performance.now()];
  }
  const syncsEdited = traffic.syncs - syncsBefore - syncsEntered;
  return { entered, edited: last - editing, syncsEntered, syncsEdited };
}

function grid(formula: (n: number) => string): string[][] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => formula(row * COLUMNS + column)),
  );
}

/** Goes through the lists at different paces, so that every combination occurs. */
function pick(list: readonly string[], n: number): string {
  return list[Math.floor(n / (9 - list.length)) % list.length];
}

function median(times: readonly Times[], of: "entered" | "edited"): string {
  const sorted = times.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor(times.length / 2)].toFixed(0);
}
