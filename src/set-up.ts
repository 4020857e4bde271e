import { todaySerial } from "./clock";
import { chooseSelection } from "./excel/chosen-range";
import { insertTables } from "./excel/insert-tables";
import { academicYearOf } from "./register/academic-year";
import { NEEDED_HEADINGS } from "./register/fields";
import { cellText } from "./register/spelling";
import type { StartingTable } from "./register/starting-table";
import { template } from "./register/template";

/** What came of a way to get a register into the workbook. */
export type SetUpResult =
  | { readonly kind: "done" }
  /** The user has yet to say which column is what. */
  | { readonly kind: "to be mapped" }
  | { readonly kind: "refused"; readonly message: string };

/** Adds empty tables with the canonical headings and two example rows. @throws what Excel throws */
export async function insertTemplate(): Promise<SetUpResult> {
  await insertTables(template(academicYearOf(todaySerial())));
  return { kind: "done" };
}

/** Adds the tables of the invented provider. @throws what Excel throws */
export async function loadSample(): Promise<SetUpResult> {
  // Fetched when it is wanted: few ever want it, and it is as large as the rest of the engine.
  const { default: tables } = (await import(/* webpackChunkName: "sample" */ "../assets/sample.json")) as unknown as {
    default: StartingTable[];
  };
  await insertTables(tables);
  return { kind: "done" };
}

/** Takes the selected cells for the participants. @throws what Excel throws */
export async function chooseRange(): Promise<SetUpResult> {
  const choice = await chooseSelection();
  if (choice.kind === "chosen") return { kind: "done" };
  if (choice.kind === "unknown headings") return { kind: "to be mapped" };
  const found = choice.headings.map(cellText).filter((text) => text !== "");
  const says = found.length === 0 ? "it is blank" : `it says ${found.slice(0, 6).join(", ")}`;
  return {
    kind: "refused",
    message:
      `The first row of ${choice.address} does not hold the headings: ${says}. Needed are ${NEEDED_HEADINGS}. ` +
      `Select the rows from their headings on and try again.`,
  };
}
