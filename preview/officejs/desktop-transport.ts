import type { Host } from "./host";

/** A COM array as office.js takes it from Excel for Windows. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** Number of the method "process a rich API request" in Excel for Windows. */
const RICH_API_REQUEST = 93;
const RICH_API_MESSAGE = 33;

type EventHandler = (id: number, entries: SafeArray) => void;

/** The host's side of `window.external`, by which office.js speaks to Excel for Windows. */
export interface DesktopExternal {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(id: number, message: readonly unknown[], done: (answer: SafeArray | number) => void): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, done: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, done: (status: number) => void): void;
}

/** Connects a page in which office.js runs to whichever host is current, as Excel for Windows does it. */
export function desktopExternal(currentHost: () => Host): DesktopExternal {
  const english = 1033;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "npq",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => english,
    GetAppDataLocale: () => english,
    GetDocUrl: () => "workbook.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "npq",
    GetInstanceId: () => "npq",
    GetSupportedMatrix: () => currentHost().requirementMatrix,
    GetHostFullVersion: () => "16.0.19999.0",
    GetInitialDisplayMode: () => 2,
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
  return {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$npq$$$3",
    GetContext: () => context,
    Execute: (id, [message], done) => {
      // Excel answers later, never within the call; handlers of events are attached when the answer arrives.
      queueMicrotask(() => {
        const body = id === RICH_API_REQUEST ? (message as readonly string[])[4] : undefined;
        done(body === undefined ? 5000 : safeArray([0, 200, safeArray([]), currentHost().process(body)]));
      });
    },
    RegisterEvent: (id, _target, _handler, done) => done(id === RICH_API_MESSAGE ? 0 : 0),
    UnregisterEvent: (_id, _target, done) => done(0),
  };
}
