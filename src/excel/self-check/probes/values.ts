import { ANYTHING, oneOf } from "../expectations";
import type { Json } from "../json";
import type { Expectation, Probe } from "../probe";

/** What follows where texts do not stay texts. */
const TEXTS = "Names, IDs and years on the summary sheets may turn into numbers, dates or formulas.";

/** How Excel reads what is put into `range.values`. The add-in marks every text as text; the stand-in follows the documentation. */
export const VALUE_PROBES: readonly Probe[] = [
  entered("leading-zeros", "the text 00123", "00123", oneOf(["Double", 123, "General"])),
  entered("marked-zeros", "the text '00123 with an apostrophe", "'00123", oneOf(["String", "00123", "General"]), TEXTS),
  entered("marked-formula", "the text '=1+1 with an apostrophe", "'=1+1", oneOf(["String", "=1+1", "General"]), TEXTS),
  entered(
    "marked-year",
    "the text '2011/12 with an apostrophe",
    "'2011/12",
    oneOf(["String", "2011/12", "General"]),
    TEXTS,
  ),
  entered("academic-year", "the text 2017/18", "2017/18", oneOf(["String", "2017/18", "General"])),
  entered("year-as-month", "the text 2011/12", "2011/12", ANYTHING),
  // Without its value, which depends on the year in which it is asked.
  entered("day-and-month", "the text 1/2", "1/2", ANYTHING, "", ([type, , format]) => [type, format]),
  entered("date-order", "the text 3/4/2019", "3/4/2019", ANYTHING),
  entered("iso-date", "the text 2019-04-03", "2019-04-03", ANYTHING),
  entered("named-month", "the text 3 April 2019", "3 April 2019", ANYTHING),
  entered("percentage", "the text 32.5%", "32.5%", oneOf(["Double", 0.325, "0.00%"])),
  entered("thousands", "the text 1,234", "1,234", oneOf(["Double", 1234, "#,##0"])),
  entered("exponent", "the text 5E3", "5E3", ANYTHING),
  entered("spaces", "a number with spaces around it", " 12 ", ANYTHING),
  entered("many-digits", "a number of 17 digits", "12345678901234567", ANYTHING),
  entered("truth", "the text TRUE", "TRUE", oneOf(["Boolean", true, "General"])),
  entered("error", "the text #N/A", "#N/A", oneOf(["Error", "#N/A", "General"])),
  entered("line-break", "a text of two lines", "one\ntwo", oneOf(["String", "one\ntwo", "General"])),
  {
    id: "values.text-format",
    question: "What do a formula and a number become in cells of the format Text?",
    expects: oneOf(["String", "String"]),
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 2);
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", 5]];
      range.load("valueTypes");
      await context.sync();
      return range.valueTypes[0].map(String);
    },
  },
  {
    id: "values.null",
    question: "Does null leave a cell as it is, and an empty text make it blank?",
    expects: oneOf(["kept", ""]),
    otherwise: "Fixes of cells would also change cells beside them.",
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 2);
      range.values = [["kept", "gone"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return range.values[0] as Json[];
    },
  },
  {
    id: "values.apostrophe-in-formulas",
    question: "Do the formulas of a range show the apostrophe that marks a text as text?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.values = [["'=1+1"]];
      cell.load("formulas");
      await context.sync();
      return String(cell.formulas[0][0]).startsWith("'");
    },
  },
  {
    id: "values.merged",
    question: "What do merged cells hold?",
    expects: oneOf(["first", ""]),
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 2);
      range.values = [["first", ""]];
      range.merge();
      range.load("values");
      await context.sync();
      return range.values[0] as Json[];
    },
  },
  {
    id: "values.calculated",
    question: "Does a formula have its result as soon as it is written?",
    // Blank where Excel calculates by hand only.
    expects: oneOf(2, 0, ""),
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.formulas = [["=1+1"]];
      cell.load("values");
      await context.sync();
      return cell.values[0][0] as Json;
    },
  },
];

/** Type, value and number format of a cell into which something was put. */
type Entered = readonly [type: string, value: Json, format: string];

function entered(
  id: string,
  what: string,
  text: string,
  expects: Expectation,
  otherwise = "",
  told: (entered: Entered) => Json = (all) => [...all],
): Probe {
  return {
    id: `values.${id}`,
    question: `What does ${what} become?`,
    expects,
    otherwise,
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.values = [[text]];
      cell.load("values,valueTypes,numberFormat");
      await context.sync();
      return told([
        String(cell.valueTypes[0][0]),
        cell.values[0][0] as Json,
        String((cell.numberFormat as unknown[][])[0][0]),
      ]);
    },
  };
}
