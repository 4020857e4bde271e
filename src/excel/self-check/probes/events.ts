import { SHEET_MARKER } from "../../sheet-marker";
import { ANYTHING, oneOf, since } from "../expectations";
import { refusal, type Probe } from "../probe";
import { SCRATCH_KEY, SCRATCH_NOTE, SECOND_NAME } from "../scratch-sheet";
import { heard } from "./heard";

/** Stands for an event that Excel did not raise. */
const NONE = refusal("no event");

/** Which events Excel raises for what the add-in itself does, and when. */
export const EVENT_PROBES: readonly Probe[] = [
  {
    id: "events.trigger-source",
    question: "Does Excel say that the add-in itself has changed a cell?",
    expects: since("1.14", "ThisLocalAddin", null),
    otherwise: "The add-in takes its own writing for yours, and reads the workbook more often.",
    ask: async (bench) => {
      const { events } = await changes(bench, () => (bench.cells(0, 0).values = [[1]]));
      return events.length === 0 ? NONE : (events[0].triggerSource ?? null);
    },
  },
  {
    id: "events.change",
    question: "What does Excel say about a cell that was changed?",
    expects: oneOf(["Local", "RangeEdited", true]),
    otherwise: "Sheets may follow what a colleague changes, or not follow what you change.",
    ask: async (bench) => {
      const { events } = await changes(bench, () => (bench.cells(0, 0).values = [[1]]));
      if (events.length === 0) return NONE;
      const [{ source, changeType, address }] = events;
      return [source, changeType, address === `A${bench.top + 1}`];
    },
  },
  {
    id: "events.order",
    question: "Does the event come before or after Excel's answer?",
    expects: ANYTHING,
    ask: async (bench) => {
      const { events, isBeforeAnswer } = await changes(bench, () => (bench.cells(0, 0).values = [[1]]));
      return events.length === 0 ? NONE : isBeforeAnswer ? "before" : "after";
    },
  },
  {
    id: "events.two-areas",
    question: "How many events do two cells raise that are written in one request?",
    expects: ANYTHING,
    ask: async (bench) => {
      const { events } = await changes(bench, () => {
        bench.cells(0, 0).values = [[1]];
        bench.cells(5, 5).values = [[2]];
      });
      return events.length;
    },
  },
  {
    id: "events.large-write",
    question: "How many events does a write of 20,000 cells raise?",
    expects: ANYTHING,
    ask: async (bench) => {
      const values = Array.from({ length: 20 }, () => Array.from({ length: 1_000 }, (_, i) => i));
      const { events } = await changes(bench, () => (bench.cells(0, 0, 20, 1_000).values = values));
      return events.length;
    },
  },
  {
    id: "events.format",
    question: "Does a change of colour raise an event?",
    expects: ANYTHING,
    ask: async (bench) => {
      const { events } = await heard<Excel.WorksheetFormatChangedEventArgs>(
        bench,
        (hear) => bench.sheet.onFormatChanged.add(hear),
        () => (bench.cells(0, 0).format.fill.color = "#FFFF00"),
      );
      return events.length;
    },
  },
  {
    id: "events.sheets",
    question: "Is the add-in told of a sheet that it adds, and of one that it deletes?",
    expects: oneOf([1, 1]),
    otherwise: "A summary sheet that is deleted is not noticed.",
    ask: async (bench) => {
      const { worksheets } = bench.context.workbook;
      let own: Excel.Worksheet | undefined;
      const added = await heard<Excel.WorksheetAddedEventArgs>(
        bench,
        (hear) => worksheets.onAdded.add(hear),
        () => {
          own = worksheets.add(SECOND_NAME).load("id");
          // Marked like the check's own sheet: it is removed even if what follows is not reached.
          own.customProperties.add(SHEET_MARKER, SCRATCH_KEY);
          own.getRange("A1").values = [[SCRATCH_NOTE]];
        },
      );
      const id = own?.id ?? "";
      // Somebody else may add or delete a sheet at the same time.
      const ofOwn = ({ worksheetId }: { readonly worksheetId: string }): boolean => worksheetId === id;
      const additions = added.events.filter(ofOwn).length;
      if (additions === 0) {
        worksheets.getItem(id).delete();
        await bench.context.sync();
        return NONE;
      }
      const deleted = await heard<Excel.WorksheetDeletedEventArgs>(
        bench,
        (hear) => worksheets.onDeleted.add(hear),
        () => worksheets.getItem(id).delete(),
      );
      return [additions, deleted.events.filter(ofOwn).length];
    },
  },
];

/** The changes of cells that something raises. */
function changes(bench: Parameters<typeof heard>[0], deed: () => void) {
  return heard<Excel.WorksheetChangedEventArgs>(bench, (hear) => bench.sheet.onChanged.add(hear), deed);
}
