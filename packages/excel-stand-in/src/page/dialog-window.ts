import type { Dialogs } from "../protocol/dialogs";

/** Draws the window that the add-in opens over Excel, as Excel on the web does: a frame above everything, with a button to close it. */
export function drawDialogs(dialogs: Dialogs, title: string): void {
  let drawn: HTMLDialogElement | null = null;
  dialogs.onChange = (opened) => {
    drawn?.remove();
    drawn = null;
    if (opened === null) return;
    drawn = document.createElement("dialog");
    drawn.setAttribute("aria-label", title);
    drawn.style.width = `${opened.width}vw`;
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = opened.url;
    frame.style.cssText = `display: block; width: 100%; height: ${opened.height}vh; border: 0`;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", () => dialogs.closeByUser());
    drawn.addEventListener("cancel", () => dialogs.closeByUser());
    drawn.append(frame, close);
    document.body.append(drawn);
    drawn.showModal();
  };
}
