import { analyse, type Analysis } from "../metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../metrics/default-definitions";
import { buildRegister } from "../register/register";
import type { ReadingStyle } from "../register/settings/reading-style";
import { NO_REGISTER_SETTINGS } from "../register/settings/register-settings";
import type { FieldKey } from "../register/tables/fields";
import { SAMPLE_ROWS } from "../register/tables/headings/sample-rows";
import { recognitionOf } from "../register/tables/recognition/recognition-of";
import type { SourceTable } from "../register/tables/source";
import { cellText } from "../register/cells/spelling";
import { handedCells } from "./handed-cells";
import { MESSAGES } from "./messages";
import { WrongArgument } from "./wrong-argument";

/** Columns in which 0 says No in registers that write 1 for Yes. Among words or ticks it does not, so there it is a blank cell. */
const FLAGS: readonly FieldKey[] = ["disability", "nonWhiteBritish"];

/** What the register says where a percentage may be a hundred times as much, which depends on the cell's number format. */
const DEPENDS_ON_FORMAT: ReadonlySet<string> = new Set(["fractions", "fraction-among-percentages"]);

/**
 * The register of a range that Excel has handed to a function: headings in its first row, participants below. As values alone do not say
 * everything that cells do, what they leave open is refused instead of guessed.
 *
 * @param asOf day on which deadlines are judged; null = none is over
 */
export function analyseHandedRange(
  range: readonly (readonly unknown[])[],
  style: ReadingStyle,
  asOf: number | null,
): Analysis | WrongArgument {
  const { values, numberFormats, doubtful } = handedCells(range);
  const [headings = [], ...rows] = values;
  const recognition = recognitionOf(headings, { sample: rows.slice(0, SAMPLE_ROWS) });
  if (recognition?.definition.role !== "participants") return new WrongArgument(MESSAGES.notARegister);
  const columnOf = (field: FieldKey): string => cellText(headings[recognition.columns.get(field) ?? -1]);
  const flag = FLAGS.find((field) => doubtful.includes(recognition.columns.get(field) ?? -1));
  if (flag !== undefined) return new WrongArgument(MESSAGES.zeroOrBlank(columnOf(flag)));

  const run = { firstHeading: 0, values: rows };
  const analysis = analyseRange(
    {
      name: "the range",
      sheet: "",
      headings,
      firstColumn: 1,
      recognition,
      blocks: [
        {
          firstRow: 2,
          rowCount: rows.length,
          runs: [numberFormats === undefined ? run : { ...run, numberFormats: numberFormats.slice(1) }],
        },
      ],
    },
    style,
    asOf,
  );
  const grouped = analysis.register.problems.find(({ code }) => code === "filled-down");
  if (grouped !== undefined) return new WrongArgument(MESSAGES.blankInGroups(grouped.column));
  const shares = rows.map((row) => row[recognition.columns.get("fsm") ?? -1]);
  const isOpen =
    numberFormats === undefined &&
    (areWholeOrLess(shares) || analysis.register.problems.some(({ code }) => DEPENDS_ON_FORMAT.has(code)));
  return isOpen ? new WrongArgument(MESSAGES.fractionOrPercentage(columnOf("fsm"))) : analysis;
}

/** Whether there are 1s, which may be 100 % or 1 %, and no other numbers that tell. */
function areWholeOrLess(shares: readonly unknown[]): boolean {
  const numbers = shares.filter((share) => typeof share === "number");
  return numbers.includes(1) && numbers.every((share) => share === 1);
}

/**
 * The register of a range of participants. Targets, assessments and feedback of the workbook do not belong to it, and the framework's own
 * definitions apply.
 */
export function analyseRange(table: SourceTable, { dateOffset, words }: ReadingStyle, asOf: number | null): Analysis {
  const register = buildRegister([table], { dateOffset, asOf, settings: { ...NO_REGISTER_SETTINGS, words } });
  return analyse(register, DEFAULT_DEFINITIONS);
}
