/**
 * Hands a file to the browser that the pane runs in, which saves it among its downloads or asks where to. Excel on a Mac does nothing
 * instead, and says nothing about it (office-js#2700, #3385): whatever can be saved must be available in another way as well.
 */
export function saveFile({ name, type, content }: { name: string; type: string; content: string | Uint8Array }): void {
  const part = typeof content === "string" ? content : content.slice();
  const address = URL.createObjectURL(new Blob([part], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has been handed over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
