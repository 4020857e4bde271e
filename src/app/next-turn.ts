/**
 * Lets others have their turn: the browser draws and hears the user, Excel's messages arrive. By a message and not by a timer, as timers of
 * a hidden pane are held back to one a minute (office-js#6936).
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
