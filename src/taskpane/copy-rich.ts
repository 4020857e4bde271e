/**
 * Copies HTML together with plain text; returns whether it could. In Excel's web views the newer clipboard interface is often
 * forbidden to frames; the older one works whenever the user has clicked.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const parts = { "text/html": html, "text/plain": text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    // Deprecated, but the only way left here.
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
