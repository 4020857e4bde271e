import { tellRangeArgument } from "../app/range-arguments";
import { wrongArgument, type Answer } from "../answers/answer";
import { MESSAGES } from "../answers/messages";
import { plainValue } from "../answers/plain-value";
import { analyseHandedRange, analyseRange } from "../answers/register-of-range";
import { WrongArgument } from "../answers/wrong-argument";
import { dayOfReport } from "../app/day-of-report";
import { session } from "../app/session";
import { rangeAddress } from "../excel/range-address";
import { readStyle, readRange, type ReadRange } from "../excel/read-range";
import type { Analysis } from "../metrics/analyse";
import type { ReadingStyle } from "../register/settings/reading-style";
import { SharedReadings } from "./shared-readings";

/** The register of a range that was read by its address, and its first rows, by which it is told that it is the right one. */
interface ByAddress {
  readonly top: ReadRange["top"];
  readonly before: ReadRange["before"];
  readonly analysis: Analysis | WrongArgument;
}

const ranges = new SharedReadings<ByAddress | null>();
const styles = new SharedReadings<ReadingStyle>();

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
): Promise<Answer> {
  tellRangeArgument(range);
  const analysis =
    (await byAddress(range, address)) ??
    analyseHandedRange(range, await styleOfWorkbook(), dayOfReport(session.state.settings));
  return analysis instanceof WrongArgument ? wrongArgument(analysis.message) : ask(analysis);
}

/** Null where the range cannot be read by its address, or something else is there than Excel has handed over. */
async function byAddress(
  handed: readonly (readonly unknown[])[],
  text: unknown,
): Promise<Analysis | WrongArgument | null> {
  const address = rangeAddress(text);
  if (address === null) return null;
  const read = await ranges.read(String(text), async () => {
    const found = await readRange(address).catch(() => null);
    if (found === null) return null;
    const { top, before, table } = found;
    return {
      top,
      before,
      analysis:
        table === null
          ? new WrongArgument(MESSAGES.notARegister)
          : analyseRange(table, withSession(found), dayOfReport(session.state.settings)),
    };
  });
  if (read === null) return null;
  const { rows, columns } = read.before;
  // The headings are in the range's first row, as they would be by its values.
  const isSame =
    rows === 0 &&
    read.top.every((cells, row) => cells.every((cell, column) => couldBe(cell, handed[row]?.[columns + column])));
  return isSame ? read.analysis : null;
}

/** Whether a cell may have been handed over as this; one of another workbook, or of rows that have moved meanwhile, is not. */
function couldBe(cell: unknown, handed: unknown): boolean {
  const value = plainValue(handed);
  return value === cell || (cell === "" && value === 0);
}

/** What the workbook says about all cells; as far as it was read before, where it cannot be read now. */
function styleOfWorkbook(): Promise<ReadingStyle> {
  return styles.read("", async () => {
    const { found, settings } = session.state;
    const known: ReadingStyle = { dateOffset: found.dateOffset, words: settings.register.words };
    return readStyle().then(withSession, () => known);
  });
}

/** The dates of the workbook's tables may have shown what its function DATE does not. */
function withSession({ dateOffset, words }: ReadingStyle): ReadingStyle {
  return { dateOffset: Math.max(dateOffset, session.state.found.dateOffset), words };
}
