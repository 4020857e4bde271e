import { ANYTHING, oneOf, onTheWeb } from "../expectations";
import { refusal, type Probe } from "../probe";

/** 30,000 letters: 200 such cells are six megabytes. */
const LONG = "x".repeat(30_000);

/** How much Excel takes and hands out at once. */
export const LIMIT_PROBES: readonly Probe[] = [
  {
    id: "limits.response",
    question: "Does Excel hand out six megabytes at once?",
    expects: onTheWeb([true, refusal("ResponsePayloadSizeLimitExceeded")], [true]),
    otherwise: "Large registers are read in the wrong portions.",
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 20, 10);
      // One text for all of them, so that only the response is large.
      range.values = [[LONG]];
      await context.sync();
      range.load("values");
      await context.sync();
      const isWhole = (range.values as unknown[][] | null)?.[19][9] === LONG;
      range.clear();
      await context.sync();
      return isWhole;
    },
  },
  {
    id: "limits.request",
    question: "Does Excel take six megabytes at once?",
    expects: onTheWeb([true, refusal("RequestPayloadSizeLimitExceeded")], [true]),
    otherwise: "Long summary sheets may not be written.",
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 20, 10);
      range.values = Array.from({ length: 20 }, () => Array.from({ length: 10 }, () => LONG));
      range.clear();
      await context.sync();
      return true;
    },
  },
  {
    id: "limits.cells",
    question: "Can 100,000 cells be written at once?",
    expects: oneOf(true),
    otherwise: "Long summary sheets may not be written.",
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 20, 5_000);
      range.values = [[1]];
      range.clear();
      await context.sync();
      return true;
    },
  },
  {
    id: "limits.longest-text",
    question: "Does a cell hold 32,767 letters?",
    expects: oneOf(32_767),
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.values = [["x".repeat(32_767)]];
      cell.load("values");
      await context.sync();
      return String(cell.values[0][0]).length;
    },
  },
  {
    id: "limits.too-long-text",
    question: "How does Excel refuse one letter more?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.values = [["x".repeat(32_768)]];
      cell.load("values");
      await context.sync();
      return String(cell.values[0][0]).length;
    },
  },
  {
    id: "limits.too-long-formula",
    question: "How does Excel refuse a formula of more than 8,192 characters?",
    expects: ANYTHING,
    ask: async ({ context, cells }) => {
      cells(0, 0).formulas = [[`=1${"+1".repeat(4_096)}`]];
      await context.sync();
      return "accepted";
    },
  },
];
