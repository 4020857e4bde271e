import type { Host } from "excel-stand-in";

/** What a host answers. */
export type Answer = Awaited<ReturnType<Host["process"]>>;

/** A request of office.js, as far as it is looked at here. */
export interface Request {
  readonly Actions: readonly {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name: string;
    readonly ObjectPathId: number;
  }[];
  readonly ObjectPaths: Readonly<
    Record<string, { readonly Name: string; readonly ObjectPathType: number; readonly ParentObjectPathId?: number }>
  >;
}

/** A response, likewise. */
export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: unknown;
}

const [INSTANTIATE, QUERY, TRACE] = [1, 2, 5];
const SERVICE = 2;
const FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

/** Lets a request through, changed or not. */
export type Send = (request: Request) => Promise<Answer>;

/** What happens to a request instead of its being answered; null where it is answered as ever. */
export type Meddling = (request: Request, position: number, send: Send) => Promise<Answer> | null;

/** Lets somebody meddle with the requests to a host from now on, counted from 0. Returns how to end that, and to count what there was. */
export function meddle(host: Host, meddling: Meddling): { readonly end: () => void; readonly count: () => number } {
  const { process } = host;
  let position = 0;
  let isOn = true;
  host.process = (body, flags, customData) => {
    const request = JSON.parse(body) as Request;
    const send: Send = (changed) =>
      process.call(host, changed === request ? body : JSON.stringify(changed), flags, customData);
    if (!isOn || isAside(request)) return send(request);
    return meddling(request, position++, send) ?? send(request);
  };
  return { end: () => void (isOn = false), count: () => position };
}

/** Requests of office.js's own: references that it gives back, results of functions. */
function isAside({ Actions, ObjectPaths }: Request): boolean {
  return (
    Actions.every(({ ActionType, Name }) => ActionType === TRACE || Name === "_RemoveReference") ||
    Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === SERVICE && Name === FUNCTIONS)
  );
}

/** Whether a request changes anything. */
export function isWriting({ Actions, ObjectPaths }: Request): boolean {
  return Actions.some(({ ActionType, ObjectPathId, Name }) => {
    if (ActionType === QUERY || ActionType === TRACE) return false;
    if (ActionType === INSTANTIATE) return ObjectPaths[ObjectPathId]?.Name === "Add";
    return !READS.test(Name);
  });
}

const READS = /^(Get|_Register|_Unregister|_KeepReference|_RemoveReference|SuspendApiCalculation)/;

/** The request cut off after so many actions. */
export function firstActions(request: Request, count: number): Request {
  return { ...request, Actions: request.Actions.slice(0, count) };
}
