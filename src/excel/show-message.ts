/** "A dialog is already opened from this add-in." */
const ALREADY_OPEN = 12_007;
/** How long to wait for the window before to close, each time, in milliseconds. */
const PAUSE = 200;

/** The last window, which the user may have closed. */
let last: Office.Dialog | undefined;

/**
 * Shows a message in a window over Excel, for a ribbon command where the pane does not open. It takes the place of the message before.
 * Never rejects: where Excel opens no window, nothing is left that could.
 *
 * The window's page (src/commands/message.html) finds the text behind the `#` of its address, which is sent to no server.
 */
export async function showMessage(text: string, attempts = 5): Promise<void> {
  const { href } = new URL(`message.html#${encodeURIComponent(text)}`, window.location.href);
  try {
    last?.close();
  } catch {
    // The user was faster.
  }
  last = undefined;
  const code = await new Promise<number>((resolve) => {
    // In Excel on the web a frame, as a window of the browser would have to be allowed first; elsewhere that means nothing.
    const options = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(href, options, ({ value, error }) => {
      last = value;
      resolve((error as Office.Error | undefined)?.code ?? 0);
    });
  }).catch(() => 0);
  if (code !== ALREADY_OPEN || attempts === 0) return;
  // office.js closes a window later than it says.
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return showMessage(text, attempts - 1);
}
