import type { Host } from "../officejs/host";
import { WebTransport } from "../officejs/web";

/** The add-in's page beside a workbook: one runtime for pane, ribbon and functions, which lives as long as the workbook is open. */
export class AddInFrame {
  private readonly frame = document.createElement("iframe");
  private readonly transport: WebTransport;

  /**
   * @param pane where the frame goes
   * @param address of the add-in's page
   */
  constructor(pane: HTMLElement, address: string, host: Host, isShown: boolean) {
    this.frame.title = "NPQ Metrics";
    // office.js finds what the last frame of this tab left behind, and would take it for its own.
    sessionStorage.removeItem("hostInfoValue");
    this.transport = new WebTransport(this.frame, host, isShown);
    this.frame.src = address;
    pane.append(this.frame);
  }

  runCommand(controlId: string, functionName: string): Promise<void> {
    return this.transport.runCommand(controlId, functionName);
  }

  paneShown(isShown: boolean): void {
    this.transport.paneShown(isShown);
    if (isShown) this.frame.focus();
  }

  /** The pane follows what the browser prefers, and a frame's browser prefers what the page around it has chosen. */
  setDark(isDark: boolean): void {
    this.frame.style.colorScheme = isDark ? "dark" : "light";
  }

  close(): void {
    this.transport.close();
    this.frame.remove();
  }
}
