import { whenReady } from "../excel/ready";

void start();

async function start(): Promise<void> {
  // The pane brings the engine with it: both arrive while Excel is still being found.
  const [host, { drawPane }] = await Promise.all([whenReady(), import("./pane")]);
  drawPane(document, host);
}
