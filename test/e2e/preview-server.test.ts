import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

/** A page of somebody else's, open in the same browser as the preview. */
describe("a page of another server", () => {
  const stranger = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Stranger</title>");
  });
  let preview: PreviewPage;

  beforeAll(async () => {
    await new Promise<void>((resolve) => void stranger.listen(0, "127.0.0.1", resolve));
    preview = await openPreview();
    await preview.page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await closePreview(preview);
    stranger.close();
  });

  const server = process.env.PREVIEW_ADDRESS ?? "";

  it("cannot load its files", async () => {
    // What a page may not even load, it may not read either. That alone would not tell: this browser lets pages read across origins.
    const loaded = await preview.page.evaluate(
      (address) => fetch(`${address}/sample.xlsx`, { mode: "no-cors" }).catch(() => "refused"),
      server,
    );
    expect(loaded).toBe("refused");
  });

  it("cannot show the preview in a frame", async () => {
    await preview.page.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.src = `${address}/`;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    }, server);
    const [, frame] = preview.page.frames();
    expect(await frame.locator("#grid").count()).toBe(0);
  });

  it("cannot reach into a window of the preview that it opens", async () => {
    const opened = preview.page.context().waitForEvent("page");
    await preview.page.evaluate((address) => {
      Object.assign(globalThis, { victim: open(`${address}/`) });
    }, server);
    const victim = await opened;
    await victim.waitForLoadState();
    const reached = await preview.page.evaluate(() => (globalThis as unknown as { victim: Window }).victim.closed);
    expect([reached, await victim.evaluate(() => opener === null)]).toEqual([true, true]);
  });
});
