import { HOSTS } from "../hosts/hosts";
import type { HostName, HostProfile } from "../hosts/host-profile";
import { ExcelError } from "../workbook/excel-error";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { ApiObject } from "./api-object";
import type { Calculator } from "./functions/calculator";
import type { Change } from "./change";
import { CellEdit } from "./cell-edit";
import { Dialogs } from "./dialogs";
import { eventMessages, type EventEntry, type Trigger } from "./event-messages";
import { Faults, type Fault } from "./faults";
import { FunctionCalls } from "./functions/function-calls";
import { FUNCTIONS_SERVICE, isHeldUp } from "./held-up";
import { Gatekeeper, type Surroundings } from "./gatekeeper";
import { Interpreter, type Realm } from "./interpreter";
import { later } from "./later";
import { AddInServiceObject } from "./objects/add-in-service";
import { AppRuntimePersistenceServiceObject, AppRuntimeServiceObject } from "./objects/app-runtime-service";
import { CustomFunctionsServiceObject } from "./objects/custom-functions-service";
import { WorkbookObject } from "./objects/workbook";
import { WorksheetObject } from "./objects/worksheet";
import { WacWorkbookObject } from "./objects/wac-workbook";
import type { NewWorkbooks } from "./new-workbooks";
import { isAtLeast, requirementMatrix } from "./requirement-sets";
import { Session } from "./session";
import { byteLength, Traffic } from "./traffic";
import { UndoStack, type Doer } from "./undo-stack";
import { UserActions } from "./user-actions";
import type { RequestBody } from "./wire";

/** The version of ExcelApi from which on events say who caused them. */
const TRIGGER_SOURCE = "1.14";

/** The version that `mergeUndoGroup` came with. */
const JOINED_STEPS = "1.20";

/** Status of a successful request, and of the ways in which Excel refuses one as a whole. */
export const STATUS = { ok: 0, cellIsEdited: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** How office.js marks requests to Excel on the web itself, not to the workbook. */
const WEB_ITSELF = "WacPartition";

/** Bit of a request's flags by which the client asks to wait until no cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
/** Bit by which the stand-in knows that a request is undone together with others of its run: see `joinSteps`. */
export const JOIN_STEPS = 1 << 20;

export interface HostOptions {
  /** Which Excel is played: Microsoft 365 on Windows by default. A profile instead of a name plays one that was recorded. */
  readonly host?: HostName | HostProfile;
  /** Bytes that one request or response may have, instead of what this Excel accepts. */
  readonly payloadLimit?: number;
  /** Version of the requirement set ExcelApi, e.g. "1.11", instead of what this Excel has. */
  readonly excelApi?: string;
  /** Without one, new formulas have no result. */
  readonly calculator?: Calculator;
  /** Whether to keep what the user can undo (`host.user.undo()`). It costs a copy of every sheet that changes. */
  readonly undo?: boolean;
}

/** Response to a request: the body, or the status with which it was refused as a whole. */
export type Answer =
  | { readonly status: typeof STATUS.ok; readonly body: string }
  | { readonly status: Exclude<(typeof STATUS)[keyof typeof STATUS], 0>; readonly body: null };

/** Acts as Excel for office.js: one workbook, requests in, responses and events out. Transports carry them. */
export class Host {
  readonly traffic = new Traffic();
  /** The Excel that is played. */
  readonly profile: HostProfile;
  readonly requirementMatrix: string;
  /** Whether the window is in front, and what else goes on around the workbook; tests change it. */
  readonly surroundings: Surroundings;
  /** What the person in front of Excel does. */
  readonly user: UserActions;
  /** What somebody else does who has the workbook open. */
  readonly colleague: UserActions;
  /** The window that the add-in opens over Excel. */
  readonly dialogs = new Dialogs();
  /** The add-in's functions for formulas. */
  readonly functions: FunctionCalls;
  /** Called with events for the client; set by the transport. */
  onEvents: (entries: readonly EventEntry[]) => void = () => {};
  /** Called when the add-in shows or hides its pane. */
  onPaneShown: (isShown: boolean) => void = () => {};
  private readonly session: Session;
  private readonly root: WorkbookObject;
  private readonly payloadLimit: number;
  private readonly gatekeeper: Gatekeeper;
  private readonly calculator: Calculator | undefined;
  private readonly faults = new Faults();
  private readonly undoStack: UndoStack | undefined;
  /** Number of the step that the next run of joined requests is. */
  private step = 0;
  private readonly cellEdit = new CellEdit();
  private readonly watchers = new Set<(changes: readonly Change[]) => void>();

  constructor(
    readonly workbook: Workbook,
    { host = "windows", payloadLimit, excelApi, calculator, undo = false }: HostOptions = {},
  ) {
    const profile = typeof host === "string" ? HOSTS[host] : host;
    const { requirementSets } = profile;
    this.profile =
      excelApi === undefined ? profile : { ...profile, requirementSets: { ...requirementSets, excelapi: excelApi } };
    this.functions = new FunctionCalls((entries) => this.onEvents(entries), this.profile);
    const { hasPrinter } = profile.undocumented;
    this.surroundings = { isInFront: true, hasPrinter, isEditedByOthers: false };
    this.gatekeeper = new Gatekeeper(this.profile, this.surroundings);
    const objects = { worksheet: (session: Session, sheet: Worksheet) => new WorksheetObject(session, sheet) };
    this.session = new Session(workbook, objects, this.profile);
    this.session.dateFollowsSystem = profile.dateFollowsSystem;
    this.undoStack = undo ? new UndoStack(workbook) : undefined;
    this.user = this.person("Local");
    this.colleague = this.person("Remote");
    this.root = new WorkbookObject(this.session);
    this.payloadLimit = payloadLimit ?? profile.payloadLimit ?? Infinity;
    this.calculator = calculator;
    this.requirementMatrix = requirementMatrix(this.profile.requirementSets);
    calculator?.connect?.(workbook, this.functions, (cells) => {
      const areas = cells.map(({ sheet, row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } }));
      this.announce(
        areas.map(({ sheet, area }) => ({ kind: "calculated", sheet, area })),
        { source: "Local", triggerSource: undefined },
      );
    });
  }

  /** Workbooks that the add-in has had opened beside this one. */
  get newWorkbooks(): NewWorkbooks {
    return this.session.newWorkbooks;
  }

  /** How many handlers of events the add-in has registered and not taken away. */
  get handlerCount(): number {
    return this.session.handlerCount;
  }

  /** How many objects it has asked to be kept for later requests, and not let go. */
  get keptObjects(): number {
    return this.session.keptCount;
  }

  /** Makes the next matching step of a request fail, once. */
  failNext(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Lets something happen before the n-th action that requests carry out from now on, counted from 0. */
  interrupt(n: number, deed: () => void): void {
    this.faults.interrupt(n, deed);
  }

  /** How many steps the user can undo; 0 without the option `undo`. */
  get undoableSteps(): number {
    return this.undoStack?.length ?? 0;
  }

  /** A run of the client has ended whose requests are undone as one. */
  endStep(): void {
    this.step++;
  }

  /** Whether a cell is being edited: then requests fail, or wait for the end of the edit if they ask to (`delayForCellEdit`). */
  get isCellEdited(): boolean {
    return this.cellEdit.isOn;
  }
  set isCellEdited(isEdited: boolean) {
    this.cellEdit.set(isEdited);
  }

  /** Calls back with the changes of every request and of every edit by the user; returns how to stop that. */
  watch(watcher: (changes: readonly Change[]) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /**
   * Answers one request. Events that it causes are raised a moment later, since the client attaches its handlers only when the
   * answer has arrived.
   *
   * @param request body as JSON
   * @param flags flags of the request as the client sends them
   * @param customData what else the client says of whom the request is for
   */
  async process(request: string, flags = 0, customData = ""): Promise<Answer> {
    const bytesIn = byteLength(request);
    if (bytesIn > this.payloadLimit) return { status: STATUS.requestTooLarge, body: null };
    const body = JSON.parse(request) as RequestBody;
    if (this.cellEdit.isOn && isHeldUp(body)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { status: STATUS.cellIsEdited, body: null };
      await this.cellEdit.end();
    }
    // An Excel without `mergeUndoGroup` ignores it.
    const isJoined = (flags & JOIN_STEPS) !== 0 && isAtLeast(this.profile.requirementSets.excelapi, JOINED_STEPS);
    const undoing = { isJoined, clears: false };
    const response = await new Interpreter(this.realm(undoing, customData), body).run();
    await this.calculate();
    this.settle(
      { source: "Local", triggerSource: this.triggerSource("ThisLocalAddin") },
      { who: "add-in", step: isJoined ? this.step : null, clears: undoing.clears },
    );
    const text = JSON.stringify(response);
    const bytesOut = byteLength(text);
    this.traffic.count(body, bytesIn, bytesOut);
    if (bytesOut > this.payloadLimit) return { status: STATUS.responseTooLarge, body: null };
    return { status: STATUS.ok, body: text };
  }

  private triggerSource(who: "ThisLocalAddin" | "Unknown"): Trigger["triggerSource"] {
    const { requirementSets, undocumented } = this.profile;
    return undocumented.givesTriggerSource && isAtLeast(requirementSets.excelapi, TRIGGER_SOURCE) ? who : undefined;
  }

  private person(source: Trigger["source"]): UserActions {
    const trigger: Trigger = { source, triggerSource: this.triggerSource("Unknown") };
    return new UserActions(this.session, {
      listPickRaisesChanged: this.profile.listPickRaisesChanged,
      calculate: () => this.calculate(),
      takeChanges: () => this.session.takeChanges(),
      settle: (changes) => this.settle(trigger, source === "Local" ? { who: "user" } : { who: "nobody" }, changes),
      undo: async () => {
        const isUndone = source === "Local" && this.undoStack?.undo(this.session) === true;
        const changes = this.session.takeChanges();
        await this.calculate();
        // What is undone is no step of its own.
        this.settle(trigger, { who: "nobody" }, changes);
        return isUndone;
      },
    });
  }

  private calculate(): Promise<void> | undefined {
    const { session, calculator } = this;
    if (calculator === undefined || !session.needsCalculation || session.calculationMode === "Manual") return undefined;
    session.needsCalculation = false;
    return calculator.calculate(this.workbook);
  }

  /** Notifies listeners, and raises events. */
  private settle(trigger: Trigger, doer: Doer, earlier: readonly Change[] = []): void {
    this.session.forgetReached();
    const changes = [...earlier, ...this.session.takeChanges()];
    this.undoStack?.note(changes, doer);
    this.announce(changes, trigger);
  }

  private announce(changes: readonly Change[], trigger: Trigger): void {
    if (changes.length === 0) return;
    for (const watcher of this.watchers) watcher(changes);
    const { joinsEdits } = this.profile.undocumented;
    const isAwaited = (type: number, target: string): boolean => this.session.isAwaited(type, target);
    const entries = eventMessages(changes, trigger, isAwaited, joinsEdits);
    if (entries.length > 0) later(() => this.onEvents(entries));
  }

  /** @param undoing is told when the request empties the stack of what can be undone */
  private realm(undoing: { readonly isJoined: boolean; clears: boolean }, customData: string): Realm {
    const { session } = this;
    return {
      root: customData === WEB_ITSELF ? new WacWorkbookObject(session.newWorkbooks) : this.root,
      service: (name) => this.service(name),
      kept: (id) => session.kept(id),
      referenceOf: (object) => session.referenceOf(object),
      reached: (object) => session.reached(object),
      register: (object, wireName, isOn) => {
        const [name, event] = Object.entries(object.events).find(([, one]) => one.wireName === wireName) ?? [];
        if (name !== undefined && !this.gatekeeper.has(object.className, name)) return false;
        if (event !== undefined) session.register(event.messageType, object.eventTarget, isOn ? 1 : -1);
        return event !== undefined;
      },
      gate: (object, member, use) => {
        this.gatekeeper.gate(object, member, use);
        if (use === "read" || !this.profile.clearsUndo.includes(`${object.className}.${member.name}`)) return;
        if (undoing.isJoined) {
          throw new ExcelError(
            "UndoNotSupported",
            `${object.className}.${member.name} cannot be undone with other steps.`,
          );
        }
        undoing.clears = true;
      },
      has: this.gatekeeper.has,
      nullChainError: this.profile.undocumented.nullChainError,
      beforeAction: (member) => this.faults.raise(member),
      beforeReading: () => {
        const opening = this.calculator?.opening?.(this.workbook);
        return opening === undefined ? this.calculate() : opening.then(() => this.calculate());
      },
    };
  }

  private service(name: string): ApiObject | undefined {
    switch (name) {
      case "Microsoft.InternalService.AddinInternalService":
        return new AddInServiceObject();
      case FUNCTIONS_SERVICE:
        return new CustomFunctionsServiceObject(this.functions);
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new AppRuntimePersistenceServiceObject();
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new AppRuntimeServiceObject((isShown) => {
          if (!isShown || this.profile.showsTaskpane) this.onPaneShown(isShown);
        });
      default:
        return undefined;
    }
  }
}
