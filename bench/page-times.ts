import { launchChromium } from "../scripts/chromium";
import { startPreview } from "excel-stand-in/page";
import { ADD_IN_FILES } from "../cli/add-in-files";

const RUNS = 5;

/**
 * How long the preview page takes with the sample, in Chromium: from opening the address to the pane's button, and from pressing that to
 * the sheets.
 */
export async function pageTimes(): Promise<string> {
  const server = await startPreview(ADD_IN_FILES);
  const browser = await launchChromium();
  try {
    const ready: number[] = [];
    const written: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      const opened = performance.now();
      await page.goto(server.address);
      const pane = page.frameLocator("#pane iframe");
      const button = pane.getByRole("button", { name: "Refresh summary sheets" });
      await button.waitFor();
      ready.push(performance.now() - opened);
      const pressed = performance.now();
      await button.click();
      await pane
        .getByText(/^10 sheets written/)
        .first()
        .waitFor();
      written.push(performance.now() - pressed);
      await page.close();
    }
    return (
      `Preview page with the sample, median of ${RUNS} in Chromium: ready after ${median(ready)} ms ` +
      `(spreadsheet and pane drawn, register read), sheets written ${median(written)} ms after the click.`
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

function median(times: readonly number[]): string {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)].toFixed(0);
}
