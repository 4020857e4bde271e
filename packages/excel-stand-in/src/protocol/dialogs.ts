/** A window that an add-in has opened over Excel. */
export interface DialogWindow {
  readonly url: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/**
 * What an add-in hears about its window. Source: "Handle errors and events in the Office dialog box", and what office.js itself does with
 * the codes.
 */
export const DIALOG = { opened: 0, needsHttps: 12_005, closed: 12_006, alreadyOpen: 12_007 } as const;

/** The window that an add-in may open over Excel (`Office.context.ui.displayDialogAsync`): one at a time. */
export class Dialogs {
  /** Called when the window is opened, or closed (null). */
  onChange: (window: DialogWindow | null) => void = () => {};
  private open: { readonly window: DialogWindow; readonly onClosed: () => void } | null = null;

  get current(): DialogWindow | null {
    return this.open?.window ?? null;
  }

  /**
   * Opens a window; returns one of {@link DIALOG}.
   *
   * @param request what office.js hands over, as JSON
   * @param onClosed called when the user closes the window
   */
  show(request: string, onClosed: () => void): number {
    const { url, width, height } = JSON.parse(request) as DialogWindow;
    if (this.open !== null) return DIALOG.alreadyOpen;
    if (!/^https:/i.test(url)) return DIALOG.needsHttps;
    this.open = { window: { url, width, height }, onClosed };
    this.onChange(this.current);
    return DIALOG.opened;
  }

  /** The add-in closes its window. */
  close(): void {
    if (this.open === null) return;
    this.open = null;
    this.onChange(null);
  }

  /** The user closes the window. */
  closeByUser(): void {
    const { open } = this;
    this.close();
    open?.onClosed();
  }
}
