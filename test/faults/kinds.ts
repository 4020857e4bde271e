import {
  firstActions,
  isWriting,
  type Answer,
  type Meddling,
  type Request,
  type Response,
  type Send,
} from "./requests";

/** In what way a job is disturbed. */
export type Kind =
  | "refused"
  | "half done"
  | "lost"
  | "never"
  | "late"
  | "null"
  | "dead"
  | "somebody else"
  | "two at once"
  | "two windows";
export const KINDS: readonly Kind[] = [
  ...(["refused", "half done", "lost", "never", "late", "null", "dead"] as const),
  ...(["somebody else", "two at once", "two windows"] as const),
];

/** One way in which one request is disturbed. */
export interface Fault {
  readonly kind: Kind;
  /** "AccessDenied", "after 3 of 8 actions" */
  readonly detail: string;
  readonly meddle: (at: number) => Meddling;
}

/** Status with which Excel refuses a whole request. */
const STATUS = { InvalidOperationInCellEditMode: 5004, RequestPayload: 5103, ResponsePayload: 5104 } as const;

/** What Excel may say to any request, and to one that changes something. */
const CODES = [
  ...["GeneralException", "ItemNotFound", "InvalidReference", "RequestAborted", "ActivityLimitReached"],
  ...["SessionNotFound", "InactiveWorkbook", "BrandNewCode"],
];
const WRITING = ["AccessDenied", "InvalidArgument", "InsertDeleteConflict", "UndoNotSupported", "UnsupportedOperation"];

/** After how many actions a request is cut off, besides a third of them, half of them and all but one. */
const FIRST = Array.from({ length: 16 }, (_, i) => i + 1);

const MINUTE = 60_000;
/** How late a late answer is: later than the add-in waits for one. */
const LATE = 20 * MINUTE;

/** Everything that may happen to a request. */
export function faultsOf(request: Request): Fault[] {
  const writes = isWriting(request);
  // That a name is taken is played by somebody who takes it: else nobody has it.
  const codes = [...CODES, ...(writes ? WRITING : [])];
  const statuses = [STATUS.InvalidOperationInCellEditMode, writes ? STATUS.RequestPayload : STATUS.ResponsePayload];
  const once = (kind: Kind, detail: string, instead: (request: Request, send: Send) => Promise<Answer>): Fault => ({
    kind,
    detail,
    meddle: (at) => (one, position, send) => (position === at ? instead(one, send) : null),
  });
  const count = request.Actions.length;
  // At its beginning a request clears and notes what it then writes at one go; its end is formats for the most part.
  const cuts = writes ? [...new Set([...FIRST, Math.floor(count / 3), Math.floor(count / 2), count - 1])] : [];
  const forEver = new Promise<Answer>(() => {});
  return [
    ...codes.map((code) => once("refused", code, () => refusal(code))),
    ...statuses.map((status) => once("refused", `status ${status}`, () => Promise.resolve({ status, body: null }))),
    ...cuts
      .filter((cut) => cut > 0 && cut < count)
      .sort((a, b) => a - b)
      .map((cut) =>
        once("half done", `after ${cut} of ${count} actions`, async (one, send) =>
          withError(await send(firstActions(one, cut)), "GeneralException", cut),
        ),
      ),
    once("lost", "then an error", async (one, send) => withError(await send(one), "GeneralException", count - 1)),
    once("lost", "never answered", async (one, send) => {
      await send(one);
      return forEver;
    }),
    once("never", "not done", () => forEver),
    once("late", "done at once, answered late", async (one, send) => {
      const answer = await send(one);
      await later();
      return answer;
    }),
    once("late", "done and answered late", async (one, send) => {
      await later();
      return send(one);
    }),
    once("null", "values", async (one, send) => withoutValues(await send(one))),
    {
      kind: "dead",
      detail: "every request after it",
      meddle: (at) => (_, position) => (position >= at ? refusal("GeneralException") : null),
    },
    {
      kind: "dead",
      detail: "no answer any more",
      meddle: (at) => (_, position) => (position >= at ? forEver : null),
    },
  ];
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE));
}

function refusal(code: string): Promise<Answer> {
  return Promise.resolve({ status: 0, body: JSON.stringify({ Results: [], Error: errorOf(code, 0) }) });
}

function withError(answer: Answer, code: string, at: number): Answer {
  if (answer.body === null) return answer;
  const response = JSON.parse(answer.body) as Response;
  return { status: 0, body: JSON.stringify({ ...response, Error: response.Error ?? errorOf(code, at) }) };
}

function errorOf(Code: string, ActionIndex: number) {
  return { Code, Message: "Fault raised on purpose.", Location: "", ActionIndex, HttpStatusCode: 400 };
}

const VALUES = /^(Values|Text|NumberFormat|Formulas)$/;

/** The answer with null for the contents of cells, as some builds of Excel give it where they are too large to pass on. */
function withoutValues(answer: Answer): Answer {
  if (answer.body === null) return answer;
  return {
    status: 0,
    body: JSON.stringify(JSON.parse(answer.body), (key, value: unknown) => (VALUES.test(key) ? null : value)),
  };
}
