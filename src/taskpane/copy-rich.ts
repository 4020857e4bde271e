/**
 * Copies HTML together with plain text; returns whether it could. To be called while a click is being handled.
 *
 * The older interface goes first. It works at once, as a Mac's web view demands, and in Excel's frame on the web, where the newer one is
 * often forbidden (office-js#1991, #3480). The newer one is left where a browser no longer has the older.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  if (copyByCommand(html, text)) return true;
  try {
    const parts = { "text/html": html, "text/plain": text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  // WebKit copies only while something is selected.
  const something = document.body.appendChild(document.createElement("span"));
  something.textContent = "Table";
  something.style.cssText = "position: fixed; opacity: 0; user-select: text; -webkit-user-select: text";
  document.addEventListener("copy", fill);
  try {
    document.getSelection()?.selectAllChildren(something);
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    something.remove();
    document.getSelection()?.removeAllRanges();
  }
}
