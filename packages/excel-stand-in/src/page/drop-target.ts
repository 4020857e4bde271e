/** Lets files be dropped anywhere on the page. `overlay` is shown while one hovers over it. */
export function acceptDrops(overlay: HTMLElement, open: (file: File) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the page and open the file itself.
    event.preventDefault();
    overlay.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) overlay.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    overlay.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
}
