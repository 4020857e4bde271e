/** The part of a terminal that progress is shown on. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Goes back to the start of the line and clears it. */
const CLEAR = "\r\u001B[K";

/**
 * One line that says how far the command is and is written over and over; nothing at all where nobody is looking, that is, where the output is
 * a file or another program.
 */
export class ProgressLine {
  private shown = "";

  constructor(private readonly terminal: Terminal) {}

  /** Shows what is being done now. */
  tell(text: string): void {
    if (this.terminal.isTTY !== true || text === this.shown) return;
    this.shown = text;
    this.terminal.write(`${CLEAR}${text}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.shown !== "") this.terminal.write(CLEAR);
    this.shown = "";
  }
}
