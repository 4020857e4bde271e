/** Narrowest and widest pane in CSS pixels; Excel's own pane starts at 320. */
const NARROWEST = 320;
const WIDEST = 900;
const STEP = 20;

/** Lets the user drag the border between spreadsheet and pane, or move it by the arrow keys. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));
  setWidth(380);
  splitter.addEventListener("pointerdown", (down) => {
    // The pointer stays with the splitter while it crosses the pane's frame.
    splitter.setPointerCapture(down.pointerId);
    const right = pane.getBoundingClientRect().right;
    const move = (event: PointerEvent): void => setWidth(right - event.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    setWidth(pane.getBoundingClientRect().width + (event.key === "ArrowLeft" ? STEP : -STEP));
  });
}
