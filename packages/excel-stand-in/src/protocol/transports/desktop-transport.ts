import type { EventEntry } from "../event-messages";
import { DIALOG } from "../dialogs";
import { STATUS, type Host } from "../host";

/** A COM array as office.js receives it from Excel for Windows. */
export interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** Numbers of what office.js asks Excel for Windows to do. */
const PROCESS_QUERY = 93;
const RICH_API_MESSAGES = 33;
const DIALOG_MESSAGES = 10;
/** "Operation not supported". */
const NOT_SUPPORTED = 5000;

type EventHandler = (id: number, entries: SafeArray) => void;
type Done = (status: number) => void;

/** `window.external`, by which office.js communicates with Excel for Windows. */
export interface DesktopExternal {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(
    id: number,
    message: readonly [readonly unknown[], ...unknown[]],
    done: (answer: SafeArray | number) => void,
  ): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, done: Done): void;
  UnregisterEvent(id: number, target: string, done: Done): void;
}

/** Carries requests and events between office.js and whichever host is connected, as Excel for Windows does it. */
export class DesktopTransport {
  readonly external: DesktopExternal = {
    // Type, platform, version, language, correlation, dialog, logging, and 3 = shared runtime with custom functions.
    GetHostInfo: () => "Excel$Win32$16.01$en-US$stand-in$$disableLogging$3",
    GetContext: () => this.context(),
    Execute: (id, [message], done) => void this.execute(id, message, done),
    RegisterEvent: (id, target, handler, done) => {
      // To listen to a window is to open it.
      if (id === DIALOG_MESSAGES) {
        return done(this.host.dialogs.show(target, () => handler(id, safeArray([DIALOG.closed]))));
      }
      if (id === RICH_API_MESSAGES) this.handlers.add(handler);
      done(STATUS.ok);
    },
    UnregisterEvent: (id, _target, done) => {
      if (id === DIALOG_MESSAGES) this.host.dialogs.close();
      if (id === RICH_API_MESSAGES) this.handlers.clear();
      done(STATUS.ok);
    },
  };
  private readonly handlers = new Set<EventHandler>();
  private host: Host;

  constructor(host: Host) {
    this.host = this.attached(host);
  }

  /** Replaces the host; office.js does not notice. Returns whether it is another. */
  connect(host: Host): boolean {
    const before = this.host;
    if (host === before) return false;
    before.functions.cancelAll();
    before.onEvents = () => {};
    this.host = this.attached(host);
    // The functions' runtime says it once only.
    if (before.functions.isReady) host.functions.markReady();
    return true;
  }

  /** A run has ended whose requests are undone as one. */
  endStep(): void {
    this.host.endStep();
  }

  private attached(host: Host): Host {
    host.onEvents = (entries: readonly EventEntry[]) => {
      for (const handler of this.handlers) handler(RICH_API_MESSAGES, safeArray(entries));
    };
    return host;
  }

  private async execute(
    id: number,
    message: readonly unknown[],
    done: (answer: SafeArray | number) => void,
  ): Promise<void> {
    if (id !== PROCESS_QUERY) return done(NOT_SUPPORTED);
    const [, , , , body, , flags] = message;
    const answer = await this.host.process(String(body), Number(flags));
    done(answer.status === STATUS.ok ? safeArray([0, 200, safeArray([]), answer.body]) : answer.status);
  }

  private context(): unknown {
    const english = 1033;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "add-in",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => english,
      GetAppDataLocale: () => english,
      GetDocUrl: () => "workbook.xlsx",
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "stand-in",
      GetInstanceId: () => "stand-in",
      GetSupportedMatrix: () => this.host.requirementMatrix,
      GetHostFullVersion: () => "16.0.19999.0",
      GetInitialDisplayMode: () => 2,
      GetSettings: () => ({ Read: () => {}, Write: () => {} }),
    };
  }
}
