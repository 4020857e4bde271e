import { todaySerial } from "./clock";
import { chooseSelection } from "../excel/choose-selection";
import { insertTables } from "../excel/insert-tables";
import { inWorkbook } from "../excel/workbook";
import { academicYearOf } from "../register/cells/academic-year";
import type { Role } from "../register/tables/fields";
import { NEEDED_HEADINGS } from "../register/tables/roles";
import { recognitionOf } from "../register/tables/recognition/recognition-of";
import type { FoundTable } from "../register/tables/table-candidate";
import { cellText } from "../register/cells/spelling";
import type { StartingTable } from "../set-up/starting-table";
import { template } from "../set-up/template";
import { list } from "../text/list";
import { turns } from "./turns";

/** What came of a way to get a register into the workbook. */
export type SetUpResult =
  | { readonly kind: "done" }
  /** The user has yet to choose what each column holds. */
  | { readonly kind: "to be mapped" }
  | { readonly kind: "refused"; readonly message: string };

/** Adds empty tables with the canonical headings and two example rows, unless some are there. @throws what Excel throws */
export async function insertTemplate(): Promise<SetUpResult> {
  return insertUnmixed("the template", template(academicYearOf(todaySerial())));
}

/** Adds the tables of a made-up provider, unless some of their kinds are there. @throws what Excel throws */
export async function loadSample(): Promise<SetUpResult> {
  // Fetched when it is wanted: few ever want it, and it is as large as the rest of the engine.
  const { default: tables } = (await import(
    /* webpackChunkName: "sample" */ "../../assets/sample.json"
  )) as unknown as {
    default: StartingTable[];
  };
  return insertUnmixed("the sample", tables);
}

/**
 * Adds tables, but not beside others of their kinds: several tables of one kind count together, and targets that were left over would be
 * the targets of the sample's participants.
 */
async function insertUnmixed(what: string, tables: readonly StartingTable[]): Promise<SetUpResult> {
  return inTurn(() => insertIfUnmixed(what, tables));
}

/** Two that are added at once would be mixed. */
const inTurn = turns();

async function insertIfUnmixed(what: string, tables: readonly StartingTable[]): Promise<SetUpResult> {
  const roles = new Set(tables.map(roleOf));
  const { tables: found } = await inWorkbook((workbook) => workbook.survey());
  const present = found.filter(({ recognition }) => roles.has(recognition.definition.role));
  if (present.length > 0) return { kind: "refused", message: mixedMessage(what, present) };
  await insertTables(tables);
  return { kind: "done" };
}

function roleOf({ columns }: StartingTable): Role | undefined {
  return recognitionOf(columns.map(({ heading }) => heading))?.definition.role;
}

function mixedMessage(what: string, present: readonly FoundTable[]): string {
  const places = present.map(({ name, sheetName }) => (name === sheetName ? name : `${name} (sheet ${sheetName})`));
  const listed = list(places);
  const [them, those] =
    places.length === 1 ? ["it", "that table or change its"] : ["them", "those tables or change their"];
  return (
    `This workbook already has ${listed}, and ${what} would be mixed with ${them}. Use a new workbook, or delete ${those} headings and try again. ` +
    `If your own participants are in this workbook, select their rows, including the headings, and press Choose a range.`
  );
}

/** Reads the selected cells as the participants. @throws what Excel throws */
export async function chooseRange(): Promise<SetUpResult> {
  const choice = await chooseSelection();
  if (choice.kind === "chosen") return { kind: "done" };
  if (choice.kind === "unknown headings") return { kind: "to be mapped" };
  if (choice.kind === "no block") return { kind: "refused", message: choice.message };
  const found = choice.headings.map(cellText).filter((text) => text !== "");
  const says = found.length === 0 ? "it is blank" : `it says ${found.slice(0, 6).join(", ")}`;
  return {
    kind: "refused",
    message:
      `The first row of ${choice.address} does not hold the headings: ${says}. The headings ${NEEDED_HEADINGS} are needed. ` +
      `Select the rows, including their headings, and try again.`,
  };
}
