import { ANYTHING, oneOf } from "../expectations";
import type { Bench } from "../bench";
import type { Json } from "../json";
import { pause } from "../pause";
import { refusal, type Probe } from "../probe";
import { withinTime } from "../within-time";

/** How long a formula may take to show its result, and how often it is looked at, in milliseconds. */
const PATIENCE = 5_000;
const PERIOD = 100;

/** Stands for a formula without a result, or a function that is not called. */
const NO_RESULT = refusal("no result");

/** The add-in's own functions, on a register of two rows on the scratch sheet. Nobody real is in it. */
export const FUNCTION_PROBES: readonly Probe[] = [
  {
    id: "functions.runtime",
    question: "Can formulas call the add-in?",
    expects: oneOf(true),
    otherwise: "Formulas such as =NPQ.COUNT do not work.",
    ask: async () => typeof CustomFunctions !== "undefined" && typeof CustomFunctions.associate === "function",
  },
  {
    id: "functions.count",
    question: "Does =NPQ.COUNT count two participants of a range?",
    expects: oneOf(2),
    otherwise: "Formulas such as =NPQ.COUNT do not work, or count wrongly.",
    ask: (bench) => counted(bench, "recruited"),
  },
  {
    id: "functions.blank-rating",
    question: "Does =NPQ.COUNT leave out a rating that is blank?",
    expects: oneOf(1),
    otherwise: "Figures that formulas compute from a range with blank cells are wrong.",
    ask: (bench) => counted(bench, "responses"),
  },
  {
    id: "functions.blank-argument",
    question: "How does a blank cell of a range reach a function?",
    expects: oneOf(0, null, ""),
    otherwise: "Figures that formulas compute from a range with blank cells may be wrong.",
    ask: (bench) => argument(bench, BLANK, (cell) => (cell ?? null) as Json),
  },
  {
    id: "functions.formatted-date",
    question: "Does a cell with a date reach a function as a number or as an object?",
    expects: oneOf("number", "object"),
    ask: (bench) => argument(bench, DATE, (cell) => typeof cell),
  },
  {
    id: "functions.error-argument",
    question: "How does a cell with an error reach a function?",
    expects: ANYTHING,
    ask: (bench) =>
      argument(bench, ERROR, (cell) =>
        typeof cell === "object" && cell !== null ? Object.keys(cell).sort() : typeof cell,
      ),
  },
];

/** A start date, an error where a word is expected, and a rating that only one of two has given. */
const REGISTER = [
  ["Participant ID", "Qualification", "Start date", "Gender", "Rating"],
  ["'probe-1", "NPQH", 43_160, "#N/A", 5],
  ["'probe-2", "NPQH", 43_160, "Female", ""],
];
const DATE = { row: 1, column: 2 };
const ERROR = { row: 1, column: 3 };
const BLANK = { row: 2, column: 4 };

/** What a formula over the register shows once it has a result. */
async function counted(bench: Bench, measure: string): Promise<Json> {
  const { cells, context } = bench;
  const formula = writeFormula(bench, measure);
  await context.sync();
  for (let waited = 0; waited < PATIENCE; waited += PERIOD) {
    const result = cells(formula.row, formula.column).load("values");
    await nextSync(context);
    const value = result.values[0][0] as Json;
    if (value !== "" && value !== "#BUSY!" && value !== "#GETTING_DATA") return value;
    await pause(PERIOD);
  }
  return NO_RESULT;
}

/** How a cell of the register reaches the function that a formula calls. */
async function argument(bench: Bench, { row, column }: typeof DATE, told: (cell: unknown) => Json): Promise<Json> {
  let stop = (): void => {};
  const arrived = new Promise<unknown>((resolve) => {
    stop = bench.rangeArguments((range) => {
      // Formulas of the user may be calculated at the same time.
      if (String(range[1]?.[0]) === "probe-1") resolve(range[row]?.[column]);
    });
  });
  try {
    writeFormula(bench, "recruited");
    await bench.context.sync();
    return await withinTime(arrived.then(told), PATIENCE, NO_RESULT);
  } finally {
    stop();
  }
}

/** Writes the register and a formula over it; returns where. */
function writeFormula({ cells, top }: Bench, measure: string): { row: number; column: number } {
  const range = cells(0, 0, REGISTER.length, REGISTER[0].length);
  range.values = REGISTER;
  cells(DATE.row, DATE.column, 2).numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"]];
  const address = `A${top + 1}:E${top + REGISTER.length}`;
  const place = { row: REGISTER.length + 1, column: 0 };
  cells(place.row, place.column).formulas = [[`=NPQ.COUNT("${measure}",,,,,${address})`]];
  return place;
}

function nextSync(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}
