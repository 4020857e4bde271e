import { academicYearLabel } from "../register/cells/academic-year";
import { YEAR_BASE } from "../register/columns/participants";
import { QUALIFICATIONS } from "../register/words/qualifications";
import type { CountedPeople } from "../metrics/behind/counted-name";
import { BAND_COUNTED_AS } from "../metrics/next/band-counted-as";
import type { Need, Next, Outlook, PresentedInTime, Tipping } from "../metrics/next/next";
import { BANDS, type Band } from "../metrics/still-to-present";
import { longDay } from "../text/day-text";
import { list } from "../text/list";
import { plural, wholeNumber } from "../text/plural";
import type { CellContent } from "./draft";
import { footerText } from "./footer";
import { sheetHeading } from "./heading";
import { BAND_NAMES, needText, outOfText, tippedByText } from "./next-text";
import type { SheetPlan, Style } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { shownRatio } from "./shown-ratio";
import { presentedUnknownText } from "./presented-unknown";
import { STYLES } from "./styles";

/** People who are listed: a register may have a million of them. */
const MOST_LISTED = 1000;
/** Bands whose people are listed one by one; of the others the sheet says how many they are. */
const LISTED: readonly Band[] = ["overdue", "30 days", "90 days"];
/** Columns are shared by all tables. */
const WIDTHS = [22, 30, 26, 16, 30, 16, 16, 14];
/** Wrapped text stands at the top of its row, and so do the numbers beside it. */
const NUMBER: Style = { ...STYLES.figure, vertical: "top" };
const DAY = "d mmm yyyy";
const DAYS = '#,##0;#,##0" over";"today"';

/**
 * The sheet of what can still be done: how many have still to present, what the metrics are short of and until when, how metric 4 can still
 * end, which comparisons are about to become significant, and who is overdue or will be soon, each with a link to their row. It names nobody
 * but by ID.
 */
export function nextSheet(next: Next, input: ReportInput): SheetPlan {
  const { asOf } = input.analysis.register;
  const sheet = new SheetBuilder();
  WIDTHS.forEach((width, column) => sheet.setWidth(column, width));
  sheet.addLine(sheetHeading(input.provider, "Next"), STYLES.heading);
  sheet.addLine("What can still be done.", STYLES.title);
  const lastHeading = sheet.addDayLine(
    asOf === null
      ? "Without a day of the report nobody is overdue."
      : `Days are counted from ${longDay(asOf)}${input.isDaySet === true ? ", the day set for this report" : ""}.`,
    STYLES.requirement,
  );
  if (input.counts.counted === 0) {
    sheet.addBlank();
    sheet.addLine("No participants were counted. The sheet Data checks says why.", STYLES.section);
  } else {
    const counts = next.deadlines.bands();
    const unknown = presentedUnknownText(input.analysis, next.deadlines);
    if (unknown !== "") {
      sheet.addBlank();
      sheet.addLine(unknown, STYLES.note);
    }
    addCounts(sheet, next, counts);
    addNeeds(sheet, next.needs, input);
    addOutlooks(sheet, next.outlooks, input);
    addTippings(sheet, next.tippings);
    addPeople(sheet, next, counts, input);
  }
  sheet.addBlank();
  sheet.addFooter(footerText(input), STYLES.note);
  return sheet.build({
    key: "next",
    name: "Next",
    frozen: { rows: lastHeading + 1, columns: 0 },
    printTitleRows: [0, lastHeading],
  });
}

/** How many people each band has. */
function addCounts(sheet: SheetBuilder, { deadlines }: Next, counts: Readonly<Record<Band, number>>): void {
  sheet.addBlank();
  if (deadlines.count === 0)
    return void sheet.addLine("Nobody has still to present for final assessment.", STYLES.note);
  // Its name is in its corner, as in the tables of the metrics: by that a figure is found again.
  addTable(
    sheet,
    ["Still to present", "People"],
    [
      ...BANDS.map((band) => [BAND_NAMES[band], peopleCell(counts[band], BAND_COUNTED_AS[band])]),
      ["Total", peopleCell(deadlines.count, "still-to-present")],
    ],
  );
  sheet.style(sheet.nextRow - 1, 0, 1, 2, STYLES.total);
}

function peopleCell(count: number, measure: CountedPeople | null): CellContent {
  const people = measure === null ? null : { measure, year: null, qualification: null, group: null };
  return { value: count, numberFormat: "#,##0", asked: people === null ? null : { people, among: null } };
}

/** What the metrics are short of, where that can still be changed. */
function addNeeds(sheet: SheetBuilder, needs: readonly Need[], input: ReportInput): void {
  addTitle(sheet, "What the metrics are short of");
  const reachable = needs.filter(({ isOver, needed }) => !isOver && needed !== null);
  const lost = needs.length - reachable.length;
  if (needs.length === 0) sheet.addLine("No metric is known to be short of anything.", STYLES.note);
  if (reachable.length > 0) {
    addTable(
      sheet,
      ["Metric", "Qualification", "Year", "Short of", "What would reach it", "Until"],
      reachable.map((need) => {
        const { metric, qualification, year, short, until } = need;
        return [
          `${metric} ${input.results.metrics.find(({ number }) => number === metric)?.name ?? ""}`,
          qualification ?? "All qualifications",
          year,
          short === null ? "" : { value: short, numberFormat: "#,##0" },
          needText(need, input.results.definitions),
          until === null ? "No last day" : dayCell(until, input),
        ];
      }),
    );
    sheet.addLine(
      "Recruits of metrics 2 and 3 count if nobody else is recruited: more are needed than the metric is short of, as they raise the number of all.",
      STYLES.note,
    );
  }
  if (lost > 0) {
    sheet.addLine(
      `${plural(lost, reachable.length === 0 ? "figure" : "other figure")} that ${lost === 1 ? "is" : "are"} not met can no longer be changed. See the sheet Summary.`,
      STYLES.note,
    );
  }
}

/** How metric 4 can still end, where it is open. */
function addOutlooks(sheet: SheetBuilder, outlooks: readonly Outlook[], input: ReportInput): void {
  addTitle(sheet, "How metric 4 can still end");
  const open = outlooks.filter(({ open: people, best, worst }) => people > 0 || worst.among > best.among);
  if (open.length === 0) return void sheet.addLine("It is settled: nobody can still present in time.", STYLES.note);
  for (const { best, worst } of open) {
    sheet.fit(2, `100.00 % (${outOfText(best)})`);
    sheet.fit(4, `100.00 % (${outOfText(worst)})`);
  }
  addTable(
    sheet,
    ["Year", "Qualification", "At best", "Then", "At worst", "Then", "Until"],
    open.map(({ year, qualification, best, worst, until }) => [
      year,
      qualification ?? "All qualifications",
      shareCell(best),
      best.status,
      shareCell(worst),
      worst.status,
      until === null ? "No last day" : dayCell(until, input),
    ]),
  );
  sheet.addLine(
    "At best everyone who can still present in time does; at worst nobody does, and all others present late. Until: the last deadline among them.",
    STYLES.note,
  );
}

function shareCell(share: PresentedInTime): CellContent {
  const { within, among } = share;
  if (among === 0) return { value: "" };
  return { value: shownRatio(within, among, 4), numberFormat: `0.00 %" (${outOfText(share)})"` };
}

/** Which comparisons few more withdrawals or fails would make significant. */
function addTippings(sheet: SheetBuilder, tippings: readonly Tipping[]): void {
  addTitle(sheet, "Which groups are about to differ significantly");
  if (tippings.length === 0) {
    sheet.addLine("No comparison would become significant with five more withdrawals or fails, or fewer.", STYLES.note);
    return;
  }
  addTable(
    sheet,
    ["Characteristic", "Group", "Qualification", "Year", "What would do it", "Group now", "Others now"],
    tippings.map((tipping) => {
      const { characteristic, group, qualification, year, ...one } = tipping.comparison;
      return [
        characteristic,
        group,
        qualification ?? "All qualifications",
        year ?? "All years",
        tippedByText(tipping),
        rateCell(one.successes, one.total),
        rateCell(one.otherSuccesses, one.otherTotal),
      ];
    }),
  );
  sheet.addLine(
    "The group would then be significantly lower than all others whose group is known. Withdrawals concern retention, fails achievement.",
    STYLES.note,
  );
}

function rateCell(successes: number, total: number): CellContent {
  return total === 0 ? { value: "" } : { value: shownRatio(successes, total, 3), numberFormat: "0.0%" };
}

/** Who is overdue, or has to present within 90 days. */
function addPeople(
  sheet: SheetBuilder,
  { deadlines }: Next,
  counts: Readonly<Record<Band, number>>,
  input: ReportInput,
): void {
  const { participants } = input.analysis.register;
  const all = LISTED.reduce((sum, band) => sum + counts[band], 0);
  addTitle(sheet, "Who is overdue, or has to present within 90 days");
  if (all === 0) sheet.addLine("Nobody is overdue, and nobody has to present within 90 days.", STYLES.note);
  else {
    const header = sheet.nextRow;
    const listed = Math.min(all, MOST_LISTED);
    const rows: Row[] = [];
    for (let at = 0; at < listed; at++) {
      const { position, band, start, deadline, days } = deadlines.row(at);
      const { whole } = participants.tables[participants.source[position]];
      const row = participants.row[position];
      rows.push([
        participants.index.ids[position],
        BAND_NAMES[band],
        QUALIFICATIONS[participants.qualification[position]].code,
        academicYearLabel(YEAR_BASE + participants.year[position]),
        `${whole.name}, row ${row}`,
        start === null ? "" : dayCell(start, input),
        deadline === null ? "" : dayCell(deadline, input),
        days === null ? "" : { value: days, numberFormat: DAYS, isOfTheDay: true },
      ]);
      const tip = `Go to ${whole.sheet}, row ${row}`;
      sheet.link({ row: header + 1 + at, column: 4, to: { sheet: whole.sheet }, address: `A${row}`, tip });
    }
    addTable(sheet, ["ID", "Deadline is", "Qualification", "Year", "Where", "Start", "Deadline", "Days left"], rows);
    if (all > listed) {
      sheet.addLine(
        `And ${wholeNumber(all - listed)} more. The view Next of the pane lists everyone, and so does the function NPQ.DUE.`,
        STYLES.section,
      );
    }
  }
  const others = BANDS.filter((band) => !LISTED.includes(band) && counts[band] > 0);
  if (others.length > 0) {
    const named = others.map(
      (band) => `${wholeNumber(counts[band])} ${band === "no start date" ? "without a start date" : band}`,
    );
    sheet.addLine(`Not listed here: ${list(named)}. The view Next of the pane lists them.`, STYLES.note);
  }
}

type Row = readonly (string | number | CellContent)[];

function addTitle(sheet: SheetBuilder, text: string): void {
  sheet.addBlank();
  sheet.addLine(text, STYLES.section);
}

/** A table under its headings, which are repeated where it goes on on another page. */
function addTable(sheet: SheetBuilder, headings: readonly string[], rows: readonly Row[]): void {
  const header = sheet.add(...headings);
  const columns = headings.length;
  sheet.style(header, 0, 1, columns, STYLES.header);
  sheet.style(header, 0, 1, columns, STYLES.labelHeader);
  for (const row of rows) sheet.add(...row);
  headings.forEach((_, column) => {
    const isNumeric = rows.some((row) => {
      const cell = row[column];
      return typeof cell === "object" && typeof cell.value === "number";
    });
    sheet.style(header + 1, column, rows.length, 1, isNumeric ? NUMBER : STYLES.text);
    if (isNumeric) sheet.style(header, column, 1, 1, { horizontal: "right" });
  });
  sheet.style(header, 0, 1 + rows.length, columns, STYLES.grid);
  sheet.endTable(header, 1);
}

/** A day as the workbook counts it. */
function dayCell(serial: number, { dateOffset = 0 }: ReportInput): CellContent {
  return { value: serial - dateOffset, numberFormat: DAY };
}
