import type { Workbook } from "../workbook/workbook";
import { ExcelError } from "./excel-error";
import { Interpreter, type RequestBody, type ResponseBody } from "./interpreter";
import { InternalServiceObject } from "./objects/internal-service";
import { WorkbookObject } from "./objects/workbook";
import { WorksheetObject } from "./objects/worksheet";
import { Session } from "./session";

/** Excel on the web refuses larger requests and responses. */
const WEB_PAYLOAD_LIMIT = 5_000_000;

/** Requirement sets that the stand-in declares, as `isSetSupported` sees them. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: "1.17",
  richapiruntime: "1.1",
  customfunctions: "1.9",
  customfunctionsruntime: "1.4",
  sharedruntime: "1.1",
};

export interface HostOptions {
  /** Bytes that one request or response may have. */
  readonly payloadLimit?: number;
  /** Version of the requirement set ExcelApi, e.g. "1.11". */
  readonly excelApi?: string;
}

/** A fault to be raised by the stand-in, as Excel would raise it. */
export interface Fault {
  readonly code: string;
  /** Wire name of the member at which it happens, e.g. "Values"; without it the request fails at its first action. */
  readonly member?: string;
  /** How many such members go well before. */
  readonly after?: number;
}

/** How much went over the wire. */
export interface Traffic {
  /** Requests that asked for something; handing references back is housekeeping of the client. */
  syncs: number;
  bytesIn: number;
  bytesOut: number;
  largestIn: number;
  largestOut: number;
}

/** Plays Excel for office.js: one workbook, requests in, responses out. Transports carry the bodies. */
export class Host {
  readonly session: Session;
  readonly traffic: Traffic = { syncs: 0, bytesIn: 0, bytesOut: 0, largestIn: 0, largestOut: 0 };
  /** Whether a cell is being edited: then requests fail, unless they wait for the end of the edit. */
  isCellEdited = false;
  private readonly root: WorkbookObject;
  private readonly payloadLimit: number;
  private readonly excelApi: string;
  private fault: (Fault & { left: number }) | undefined;

  constructor(
    readonly workbook: Workbook,
    { payloadLimit = WEB_PAYLOAD_LIMIT, excelApi = REQUIREMENT_SETS.excelapi }: HostOptions = {},
  ) {
    this.session = new Session(workbook, { worksheet: (session, sheet) => new WorksheetObject(session, sheet) });
    this.root = new WorkbookObject(this.session);
    this.payloadLimit = payloadLimit;
    this.excelApi = excelApi;
  }

  /** Requirement matrix as office.js expects it: JSON of lower-case set names and versions. */
  get requirementMatrix(): string {
    return JSON.stringify({ ...REQUIREMENT_SETS, excelapi: this.excelApi });
  }

  /** Makes the next matching step fail, once. */
  failNext(fault: Fault): void {
    this.fault = { ...fault, left: fault.after ?? 0 };
  }

  /** Answers one request body. */
  process(request: string): string {
    const body = JSON.parse(request) as RequestBody;
    const response = this.answer(request, body);
    const text = JSON.stringify(response);
    if (text.length <= this.payloadLimit) return this.counted(request, text, body);
    return this.counted(request, JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded")), body);
  }

  private answer(request: string, body: RequestBody): ResponseBody {
    if (request.length > this.payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    if (this.isCellEdited) return refusal("InvalidOperationInCellEditMode");
    return new Interpreter(
      {
        root: this.root,
        service: (name) => (name.startsWith("Microsoft.") ? new InternalServiceObject(name) : undefined),
        references: this.session.references,
        referenceOf: (object) => this.session.referenceOf(object),
        beforeAction: (_, member) => this.raiseFault(member),
      },
      body,
    ).run();
  }

  private raiseFault(member: string): void {
    const { fault } = this;
    if (fault === undefined || (fault.member !== undefined && fault.member !== member)) return;
    if (fault.left-- > 0) return;
    this.fault = undefined;
    throw new ExcelError(fault.code, `Fault raised on purpose: ${fault.code}.`);
  }

  private counted(request: string, response: string, { Actions }: RequestBody): string {
    const isHousekeeping = Actions.every(
      ({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference" || isInternal(Name),
    );
    if (!isHousekeeping) {
      const { traffic } = this;
      traffic.syncs++;
      traffic.bytesIn += request.length;
      traffic.bytesOut += response.length;
      traffic.largestIn = Math.max(traffic.largestIn, request.length);
      traffic.largestOut = Math.max(traffic.largestOut, response.length);
    }
    return response;
  }
}

function isInternal(name: string): boolean {
  return (
    name === "NotifyActionHandlerReady" ||
    name === "_SetOsfControlContainerReadyForCustomFunctions" ||
    name === "_GetEnabledFeatures"
  );
}

function refusal(code: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
