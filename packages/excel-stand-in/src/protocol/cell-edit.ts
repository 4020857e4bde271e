/** The mode that Excel is in while a cell is being edited, when add-ins can do nothing. */
export class CellEdit {
  isOn = false;
  private waiting: (() => void)[] = [];

  set(isOn: boolean): void {
    this.isOn = isOn;
    if (isOn) return;
    const { waiting } = this;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  }

  /** Resolves when the edit ends. */
  end(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
