/**
 * Names the work behind a ribbon button of the manifest (`FunctionName`).
 *
 * Excel waits for each command and shows that it is busy until it hears of the end, so it hears of it even when `work` fails.
 */
export function onRibbonCommand(name: string, work: () => Promise<void>): void {
  // Without Office.js the button cannot be pressed, and the pane says what is wrong.
  if (typeof Office === "undefined") return;
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work().finally(() => event.completed());
  });
}
