import { tellRangeArgument } from "../app/range-arguments";
import { wrongArgument, type Answer, type FinalAnswer } from "../answers/answer";
import { inDateSystem } from "../answers/in-date-system";
import { MESSAGES } from "../answers/messages";
import { withRangeColumns } from "../answers/with-range-columns";
import { plainValue } from "../answers/plain-value";
import { rowsLeftOut } from "../answers/rows-left-out";
import { analyseHandedRange, analyseRange } from "../answers/register-of-range";
import { WrongArgument } from "../answers/wrong-argument";
import { dayOfReport } from "../app/day-of-report";
import { session } from "../app/session";
import { rangeAddress } from "../excel/range-address";
import { readStyle, readRange, type ReadRange, type WorkbookStyle } from "../excel/read-range";
import type { Analysis } from "../metrics/analyse";
import { SharedReadings } from "./shared-readings";

/** The register of a range that was read by its address, and its first rows, by which it is told that it is the right one. */
interface ByAddress extends RangeRegister {
  readonly top: ReadRange["top"];
  readonly columnsBefore: number;
}

/** The register of a range, and what its answers need besides. */
interface RangeRegister {
  readonly analysis: Analysis | WrongArgument;
  /** Row of the headings, as the register counts rows. */
  readonly headingRow: number;
  readonly dateOffset: number;
}

const ranges = new SharedReadings<ByAddress | null>();
const styles = new SharedReadings<WorkbookStyle>();

/**
 * Answers a formula from the range that it names: by its address where Excel gives it, which says what each cell is and how it is
 * formatted, just as of the workbook's own tables; or else from the values that Excel has handed over. Never rejects for anything that
 * Excel may do.
 *
 * @param range cells with headings in their first row
 * @param address as Excel gives it; not that of an array or of cells that another function has computed
 */
export async function answerRange(
  ask: (analysis: Analysis) => Answer,
  range: readonly (readonly unknown[])[],
  address: unknown,
): Promise<FinalAnswer> {
  tellRangeArgument(range);
  const { analysis, headingRow, dateOffset } = (await byAddress(range, address)) ?? (await byValues(range));
  if (analysis instanceof WrongArgument) return wrongArgument(analysis.message);
  const lacking = rowsLeftOut(analysis.register);
  if (lacking !== null) return wrongArgument(lacking);
  const answer = ask(analysis);
  if (answer.kind === "people") return withRangeColumns(answer, range, headingRow);
  return inDateSystem(answer, dateOffset);
}

async function byValues(range: readonly (readonly unknown[])[]): Promise<RangeRegister> {
  const style = await styleOfWorkbook();
  return {
    analysis: analyseHandedRange(range, style, dayOfReport(style)),
    headingRow: 1,
    dateOffset: style.dateOffset,
  };
}

/** Null where the range cannot be read by its address, or something else is there than Excel has handed over. */
async function byAddress(handed: readonly (readonly unknown[])[], text: unknown): Promise<RangeRegister | null> {
  const address = rangeAddress(text);
  if (address === null) return null;
  const read = await ranges.read(String(text), async () => {
    const found = await readRange(address).catch(() => null);
    if (found === null) return null;
    const { top, columnsBefore, table } = found;
    const style = withSession(found);
    return {
      ...{ top, columnsBefore, dateOffset: style.dateOffset },
      headingRow: (table?.blocks[0]?.firstRow ?? 2) - 1,
      analysis:
        table === null ? new WrongArgument(MESSAGES.notARegister) : analyseRange(table, style, dayOfReport(style)),
    };
  });
  if (read === null) return null;
  // The headings are in the range's first row, as they would be by its values: a blank row before them is not the same.
  const isSame = read.top.every((cells, row) =>
    cells.every((cell, column) => couldBe(cell, handed[row]?.[read.columnsBefore + column])),
  );
  return isSame ? read : null;
}

/** Whether a cell may have been handed over as this; one of another workbook, or of rows that have moved meanwhile, is not. */
function couldBe(cell: unknown, handed: unknown): boolean {
  const value = plainValue(handed);
  return value === cell || (cell === "" && value === 0);
}

/** What the workbook says about all cells; as far as it was read before, where it cannot be read now. */
function styleOfWorkbook(): Promise<WorkbookStyle> {
  return styles.read("", async () => {
    const { found, settings } = session.state;
    const { register, reportDay } = settings;
    const known: WorkbookStyle = { dateOffset: found.dateOffset, words: register.words, reportDay };
    return readStyle().then(withSession, () => known);
  });
}

/** The dates of the workbook's tables may have shown what its function DATE does not. */
function withSession({ dateOffset, words, reportDay }: WorkbookStyle): WorkbookStyle {
  return { dateOffset: Math.max(dateOffset, session.state.found.dateOffset), words, reportDay };
}
