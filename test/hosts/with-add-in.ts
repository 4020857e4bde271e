import { FunctionCalculator, type Host, type HostProfile, type Workbook } from "excel-stand-in";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import type * as fixCells from "../../src/app/fix-cells";
import type { Session } from "../../src/app/session";
import type * as setUpJobs from "../../src/app/set-up";
import type * as targetJobs from "../../src/app/targets";
import { opened } from "../support/workbooks";

/** The add-in as it is in a runtime that has just started, beside an open workbook. */
export interface AddIn {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly fixes: typeof fixCells;
  readonly setUp: typeof setUpJobs;
  readonly targets: typeof targetJobs;
}

/** Opens a workbook in an Excel, together with the add-in and its functions, and closes it after the work. */
export async function withAddIn<T>(
  profile: HostProfile,
  workbook: Workbook,
  work: (addIn: AddIn) => Promise<T>,
): Promise<T> {
  const host = await opened(workbook, { host: profile, calculator: new FunctionCalculator() });
  host.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
  // The add-in's modules hold what it knows of its workbook. Each workbook has a runtime of its own, and so modules of its own.
  jest.resetModules();
  await associateFunctions();
  const { session } = await import("../../src/app/session");
  const fixes = await import("../../src/app/fix-cells");
  const setUp = await import("../../src/app/set-up");
  const targets = await import("../../src/app/targets");
  try {
    return await work({ host, workbook, session, fixes, setUp, targets });
  } finally {
    // Excel ends the runtime with its workbook. Here it goes on, and must leave the next workbook alone.
    session.read = async () => {};
    session.refresh = () => new Promise(() => {});
  }
}

/** Runs the script of the functions. office.js keeps those of the workbook before, and warns that they are replaced. */
async function associateFunctions(): Promise<void> {
  const warning = jest.spyOn(console, "warn").mockImplementation(() => {});
  await import("../../src/functions/functions");
  warning.mockRestore();
}
