import type { Host, HostOptions, Workbook } from "excel-stand-in";
import type { Session } from "../../src/app/session";
import type { Kind } from "./kinds";
import type { Looks } from "./looks";
import type { Request } from "./requests";

/** How a job ended, as the user sees it. */
export interface End {
  /** Whether it says that it was done. */
  readonly isDone: boolean;
  /** Every sentence that the user is shown. */
  readonly said: readonly string[];
}

/** The add-in in a runtime that has just started, ready to do a job. */
export interface Runtime {
  readonly session: Session;
  /** Does it. */
  readonly run: () => Promise<End>;
  /** Puts back what can be put back, as the user would; absent where nothing can. */
  readonly putBack?: () => Promise<unknown>;
  /** Ends what goes on by itself. */
  readonly end?: () => Promise<void>;
}

/** Something that people do with the add-in. */
export interface Job {
  /** "refresh, the first" */
  readonly name: string;
  /** The workbook that it begins with. */
  readonly prepare: () => Promise<Workbook>;
  /** The Excel that it is opened in; that of Windows by default. */
  readonly options?: () => HostOptions;
  /** Loads the add-in beside an open workbook. Modules are new for each call. */
  readonly load: (host: Host) => Promise<Runtime>;
  /** What somebody else may do meanwhile, by what it is called; each says whether it could be done. */
  readonly others: Readonly<Record<string, (host: Host) => Promise<boolean>>>;
  /** Requests between which and the last look at the cells Excel lets nobody notice what somebody else does: no such trial says anything. */
  readonly isTooLate?: (request: Request) => boolean;
  /** Clears away, as the user would, what says itself that it is not finished and that it can be deleted. */
  readonly tidy?: (host: Host) => void;
  /** Kinds of faults that say nothing here, and why not. */
  readonly without?: Readonly<Partial<Record<Kind, string>>>;
  /** Whether doing it again gives the same; else the second time is refused. */
  readonly isRepeatable: boolean;
  /** What is wrong with the user's cells beside how the sheets were and how they are to be; by default, each sheet is the one or the other. */
  readonly harm?: (before: Looks, now: Looks, expected: Looks) => string[];
}
