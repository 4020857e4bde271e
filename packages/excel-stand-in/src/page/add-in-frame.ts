import type { Host } from "../protocol/host";
import { WebTransport, type Leaving } from "../protocol/transports/web-transport";

/** The add-in's window, in which office.js runs. */
interface PaneWindow extends Window {
  readonly Office?: { readonly context: object };
}

/** As Office.OfficeTheme. */
const LIGHT_THEME = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424", isDarkTheme: false };
const DARK_THEME = { bodyBackgroundColor: "#292929", bodyForegroundColor: "#F5F5F5", isDarkTheme: true };

/** The add-in's page beside a workbook: one runtime for pane, ribbon and functions, which runs as long as the workbook is open. */
export class AddInFrame {
  private readonly frame = document.createElement("iframe");
  private readonly transport: WebTransport;

  /**
   * @param pane where the frame goes
   * @param addIn what the frame is called, and the address of the add-in's page
   */
  constructor(
    pane: HTMLElement,
    addIn: { readonly title: string; readonly address: string },
    host: Host,
    isShown: boolean,
  ) {
    this.frame.title = addIn.title;
    // office.js would find what the last frame of this tab left behind, and use it as its own.
    sessionStorage.removeItem("hostInfoValue");
    this.transport = new WebTransport(this.frame, host, isShown);
    this.frame.src = addIn.address;
    pane.append(this.frame);
  }

  /** Called when the user leaves the pane by keyboard. */
  set onLeave(leave: (how: Leaving) => void) {
    this.transport.onLeave = leave;
  }

  runCommand(controlId: string, functionName: string): Promise<void> {
    return this.transport.runCommand(controlId, functionName);
  }

  paneShown(isShown: boolean): void {
    this.transport.paneShown(isShown);
    if (isShown) this.frame.focus();
  }

  /**
   * Changes Excel's theme. Over this transport office.js is not told the theme, so it is put where the add-in looks for it; nor
   * does Excel announce a change, and an add-in looks again when its pane gets the focus.
   */
  setDark(isDark: boolean): void {
    const officeTheme = isDark ? DARK_THEME : LIGHT_THEME;
    void this.transport.isReady.then(() => {
      const pane: PaneWindow | null = this.frame.contentWindow;
      if (pane?.Office === undefined) return;
      Object.defineProperty(pane.Office.context, "officeTheme", { value: officeTheme, configurable: true });
      pane.dispatchEvent(new FocusEvent("focus"));
    });
  }

  close(): void {
    this.transport.close();
    this.frame.remove();
  }
}
