import type { EventEntry } from "../event-messages";
import { DIALOG } from "../dialogs";
import { STATUS, type Host } from "../host";
import { MESSAGE } from "../message-types";

/** Kinds of messages and of what they ask for. */
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;
const UNREGISTER = 2;

/** Numbers of the methods that office.js asks Excel on the web to execute. */
const PROCESS_QUERY = 93;
const COMMAND_COMPLETED = 94;
const SAVE_SETTINGS = 76;
/** "Operation not supported" and "internal error". */
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/** What the add-in's page reports about the keyboard: the key with which the user leaves its frame. */
const LEAVING: Readonly<Partial<Record<number, Leaving>>> = { 13: "forwards", 14: "backwards", 15: "escape" };

/** The key with which the user leaves the pane by keyboard: Tab, Shift+Tab, or Esc. office.js takes these keys for itself. */
export type Leaving = "forwards" | "backwards" | "escape";

const RICH_API_MESSAGE = "richApiMessage";
const COMMAND_INVOKED = "appCommandInvoked";
const DIALOG_MESSAGES = "dialogMessageReceived";

/** A message from the add-in's page. */
interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A request to execute a method of the document. */
interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly "0"?: string;
}

/**
 * Acts as Excel on the web around the add-in's page: the page is in a frame of this window, and the two communicate by posted messages.
 * The page's own files and office.js stay as they are.
 */
export class WebTransport {
  /** Resolves when the page takes ribbon commands, or is closed before it does. */
  readonly isReady: Promise<void>;
  /** Called when the user leaves the pane by keyboard. */
  onLeave: (how: Leaving) => void = () => {};
  private readonly conversation = `addin_${crypto.randomUUID()}`;
  private isClosed = false;
  private readonly registrations = new Map<string, Message>();
  private readonly commands = new Map<string, () => void>();
  private readonly receive = (event: MessageEvent<unknown>) => void this.onMessage(event);
  private markReady: () => void = () => {};

  /**
   * @param frame not yet in the document: office.js reads the frame's name, which has to be there before the page loads
   * @param isPaneShown whether the page starts visibly; it may run hidden, for ribbon commands and functions
   */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: Host,
    private readonly isPaneShown: boolean,
  ) {
    this.isReady = new Promise((resolve) => (this.markReady = resolve));
    frame.name = JSON.stringify({
      // Type, platform, version, language, correlation, dialog, logging, and 3 = shared runtime with custom functions.
      hostInfo: "Excel$Web$16.00$en-US$stand-in$$$3",
      xdmInfo: [this.conversation, "addin", window.location.origin].join("|"),
      baseFrameName: this.conversation,
      serializerVersion: "1",
      flights: "[]",
    });
    host.onEvents = (entries) => this.raise(RICH_API_MESSAGE, { ArrayData: entries });
    window.addEventListener("message", this.receive);
  }

  /** Presses a ribbon button that runs a function; resolves when the function says that it is done. */
  async runCommand(controlId: string, functionName: string): Promise<void> {
    await this.isReady;
    if (this.isClosed) return;
    const done = new Promise<void>((resolve) => this.commands.set(controlId, resolve));
    this.raise(COMMAND_INVOKED, [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    await done;
  }

  /** Tells the page that its pane was opened or closed. */
  paneShown(isShown: boolean): void {
    const visibility = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
    const entry: EventEntry = [WORKBOOK_EVENTS, MESSAGE.paneVisibility, "", visibility, MESSAGE.paneVisibility];
    this.raise(RICH_API_MESSAGE, { ArrayData: [entry] });
  }

  /** Ends the conversation; the frame may then be removed. */
  close(): void {
    this.isClosed = true;
    this.markReady();
    window.removeEventListener("message", this.receive);
    this.host.onEvents = () => {};
    for (const done of this.commands.values()) done();
  }

  private async onMessage({ source, data }: MessageEvent<unknown>): Promise<void> {
    if (source !== this.frame.contentWindow || typeof data !== "string") return;
    const message = asMessage(data);
    if (message?._conversationId !== this.conversation) return;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(message, this.appContext());
      case "ContextActivationManager_notifyHost":
        // Focus, clicks and usage data: the page expects no answer.
        return this.onNotice(message._data);
      case "executeMethod":
        return this.answer(message, await this.executed(message._data as MethodCall));
      case DIALOG_MESSAGES:
        return this.answer(message, { Error: this.dialog(message) });
      default:
        if (message._actionType === UNREGISTER) this.registrations.delete(message._actionName);
        else this.registrations.set(message._actionName, message);
        this.answer(message, { Error: STATUS.ok });
        if (message._actionName === COMMAND_INVOKED) this.markReady();
    }
  }

  /** To listen to a window is to open it. Only one that is drawn in a frame is asked for here; others are windows of the browser. */
  private dialog(message: Message): number {
    if (message._actionType === UNREGISTER) {
      this.host.dialogs.close();
      return STATUS.ok;
    }
    const { targetId } = message._data as { readonly targetId: string };
    const status = this.host.dialogs.show(targetId, () => this.raise(DIALOG_MESSAGES, { messageType: DIALOG.closed }));
    if (status === DIALOG.opened) this.registrations.set(DIALOG_MESSAGES, message);
    return status;
  }

  private onNotice(notice: unknown): void {
    const [, action] = Array.isArray(notice) ? (notice as unknown[]) : [];
    const leaving = LEAVING[Number(action)];
    if (leaving !== undefined) this.onLeave(leaving);
  }

  /** A fault in the stand-in itself must not leave the add-in waiting for ever. */
  private async executed(call: MethodCall): Promise<unknown> {
    try {
      return await this.execute(call);
    } catch (error) {
      reportError(error);
      return { Error: INTERNAL_ERROR, Version: 1 };
    }
  }

  private async execute(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod?.DispatchId) {
      case PROCESS_QUERY: {
        const [customData, , , , body, , flags] = call.ArrayData ?? [];
        const { status, body: response } = await this.host.process(String(body), Number(flags), String(customData));
        if (status !== STATUS.ok) return { Error: status, Version: 1 };
        return { Error: STATUS.ok, Version: 1, Data: [200, ["Content-Type", "application/json"], response] };
      }
      case COMMAND_COMPLETED: {
        const id = call["0"] ?? "";
        this.commands.get(id)?.();
        this.commands.delete(id);
        return { Error: STATUS.ok, Version: 1 };
      }
      case SAVE_SETTINGS:
        return { Error: STATUS.ok, Version: 1 };
      default:
        return { Error: NOT_SUPPORTED, Version: 1 };
    }
  }

  private answer(message: Message, data: unknown): void {
    this.post({ ...message, _messageType: RESPONSE, _errorCode: 0, _responseType: ANSWER, _data: data });
  }

  /** Events answer the message that registered for them. */
  private raise(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (registration === undefined) return;
    this.post({ ...registration, _messageType: RESPONSE, _errorCode: 0, _responseType: EVENT, _data: data });
  }

  private post(message: object): void {
    this.frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }

  private appContext(): unknown {
    return {
      _id: "addin",
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _appUILocale: "en-US",
      _dataLocale: "en-US",
      _docUrl: new URL("workbook.xlsx", window.location.href).href,
      _clientMode: 0,
      _settings: [],
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "stand-in",
      _appInstanceId: "addin",
      _hostFullVersion: "16.0.19999.0",
      _initialDisplayMode: this.isPaneShown ? 2 : 1,
      _appDomains: [],
      _requirementMatrix: this.host.requirementMatrix,
    };
  }
}

/** Category of messages that are events. */
const WORKBOOK_EVENTS = 65_536;

function asMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && "_actionName" in message ? (message as Message) : null;
  } catch {
    return null;
  }
}
