import { isCellEdited } from "./is-cell-edited";
import { NotAnswered } from "./not-answered";

/** How long Excel may take for an answer before it is asked what it is doing, in milliseconds. */
const PATIENCE = 60_000;
/** How long it may take when it answers nothing at all: it is busy, or shows a window of its own. */
const MOST = 5 * PATIENCE;
/** How long it may still take once it answers other requests: answers come in the order of the requests, or nearly so. */
const GRACE = 10_000;
/** How long a request that is under way may take once the user has cancelled. */
const AFTER_CANCEL = 2_000;

const listeners = new Set<() => void>();

/** Whether a request was given up and nothing has been answered since: then no other one is waited for as long. */
let isSilent = false;

/** Calls back when Excel answers a request that was given up: whatever was asked for may have been done only now. */
export function onLateAnswer(listener: () => void): void {
  listeners.add(listener);
}

export interface AnswerOptions {
  /** Gives up a request soon after it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Whether the request is waiting for the user, so that Excel goes on answering others. */
  readonly isAskingUser?: boolean;
}

/**
 * The answer to a request: office.js itself waits for ever, and Excel leaves some requests unanswered. While the user is editing a cell,
 * however long, Excel is right to let a request wait that has asked to (`delayForCellEdit`). @throws NotAnswered, and what the request throws
 */
export function answered<T>(request: Promise<T>, { signal, isAskingUser = false }: AnswerOptions = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const end = (deed: () => void): void => {
      if (isOver) return listeners.forEach((listener) => listener());
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      deed();
    };
    const giveUp = (minutes: number | null): void => {
      isSilent = true;
      end(() => reject(new NotAnswered(minutes)));
    };
    const answer = (deed: () => void): void => {
      isSilent = false;
      end(deed);
    };
    const cancel = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => giveUp(null), AFTER_CANCEL);
    };
    const waitFrom = (start: number): void => {
      timer = setTimeout(() => void lookFrom(start), patience());
    };
    const lookFrom = async (start: number): Promise<void> => {
      const doing = isAskingUser ? "nothing" : await doingOf();
      if (isOver || signal?.aborted === true) return;
      const waited = Date.now() - start;
      if (doing === "editing") waitFrom(Date.now());
      else if (doing === "answering") timer = setTimeout(() => giveUp(1), GRACE);
      else if (isSilent || waited >= MOST) giveUp(Math.max(1, Math.round(waited / PATIENCE)));
      else waitFrom(start);
    };
    // Only what is still wanted: an answer that comes later is nobody's.
    request.then(
      (value) => answer(() => resolve(value)),
      (error: unknown) => answer(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
    signal?.addEventListener("abort", cancel);
    if (signal?.aborted === true) cancel();
    else waitFrom(Date.now());
  });
}

function patience(): number {
  return isSilent ? GRACE : PATIENCE;
}

/** What Excel does meanwhile: it refuses, while a cell is being edited, whatever has not asked to wait. */
function doingOf(): Promise<"editing" | "answering" | "nothing"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("nothing"), patience());
    const say = (doing: "editing" | "answering") => (): void => {
      clearTimeout(timer);
      resolve(doing);
    };
    Excel.run(async (context) => {
      // Anything: office.js sends nothing for a batch that asks for nothing.
      context.workbook.worksheets.getCount();
      await context.sync();
    }).then(say("answering"), (error: unknown) => say(isCellEdited(error) ? "editing" : "answering")());
  });
}
