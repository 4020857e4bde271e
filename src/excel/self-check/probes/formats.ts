import { ANYTHING, oneOf } from "../expectations";
import type { Bench } from "../bench";
import type { Probe } from "../probe";

/** Number formats, texts as displayed, and what Excel says of cells that differ. */
export const FORMAT_PROBES: readonly Probe[] = [
  {
    id: "formats.percentage",
    question: "How is 1.75 displayed in the format of the summary sheets?",
    expects: oneOf(["0.00 %", "175.00 %"]),
    otherwise: "Percentages on the summary sheets look different.",
    ask: (bench) => displayed(bench, 1.75, "0.00 %"),
  },
  {
    id: "formats.date",
    question: "Does a date format that was set read back the same?",
    expects: oneOf("dd/mm/yyyy"),
    ask: async (bench) => (await displayed(bench, 43_160, "dd/mm/yyyy"))[0],
  },
  {
    id: "formats.narrow",
    question: "What is the text of a number that is wider than its column?",
    expects: ANYTHING,
    ask: async (bench) => {
      const cell = bench.cells(0, 9);
      cell.format.columnWidth = 12;
      cell.values = [[1_234_567]];
      cell.load("text");
      await bench.context.sync();
      return cell.text[0][0].startsWith("#") ? "####" : "the number";
    },
  },
  {
    id: "formats.wrong",
    question: "Is a number format refused that makes no sense?",
    expects: ANYTHING,
    ask: (bench) => displayed(bench, 1, '"'),
  },
  {
    id: "formats.blank-fill",
    question: "What is the fill of a cell without one?",
    expects: oneOf("#FFFFFF"),
    otherwise: "The note about coloured cells may be missing, or be there without reason.",
    ask: async ({ context, cells }) => {
      const fill = cells(0, 0).format.fill.load("color");
      await context.sync();
      return fill.color;
    },
  },
  {
    id: "formats.mixed-fill",
    question: "What is the fill of cells whose fills differ?",
    expects: oneOf("", null),
    otherwise: "The note about coloured cells may be missing.",
    ask: async ({ context, cells }) => {
      cells(0, 0).format.fill.color = "#FFFF00";
      const fill = cells(0, 0, 2).format.fill.load("color");
      await context.sync();
      return fill.color;
    },
  },
  {
    id: "formats.mixed-bold",
    question: "What is bold in cells of which some are bold?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      cells(0, 0).format.font.bold = true;
      const font = cells(0, 0, 2).format.font.load("bold");
      await context.sync();
      return font.bold;
    },
  },
  {
    id: "formats.mixed-hidden",
    question: "Which rows are hidden: all, none, some?",
    expects: oneOf([true, false, null]),
    otherwise: "The note about hidden rows may be missing.",
    ask: async ({ context, cells }) => {
      cells(0, 0).rowHidden = true;
      const parts = [cells(0, 0), cells(1, 0), cells(0, 0, 2)].map((range) => range.load("rowHidden"));
      await context.sync();
      return parts.map(({ rowHidden }) => rowHidden);
    },
  },
  {
    id: "formats.colour-case",
    question: "How does a colour read back that was set in small letters?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      cells(0, 0).format.font.color = "#c00000";
      const font = cells(0, 0).format.font.load("color");
      await context.sync();
      return font.color;
    },
  },
  {
    id: "formats.across",
    question: "Can a heading be centred across cells that are not merged?",
    expects: oneOf("CenterAcrossSelection"),
    otherwise: "Years above the tables are not centred.",
    ask: async ({ context, cells }) => {
      const { format } = cells(0, 0, 1, 3);
      format.horizontalAlignment = "CenterAcrossSelection";
      format.load("horizontalAlignment");
      await context.sync();
      return format.horizontalAlignment;
    },
  },
  {
    id: "formats.column-width",
    question: "How wide is a column that was made 100 points wide?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      const { format } = cells(0, 10);
      format.columnWidth = 100;
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    },
  },
];

/** Number format and text of a cell with a value in a format; or the refusal. */
async function displayed({ context, cells }: Bench, value: number, format: string): Promise<[string, string]> {
  const cell = cells(0, 0);
  // Wide enough for any of them.
  cell.format.columnWidth = 120;
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load("text,numberFormat");
  await context.sync();
  return [String((cell.numberFormat as unknown[][])[0][0]), cell.text[0][0]];
}
