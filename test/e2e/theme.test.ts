import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;
afterEach(() => closePreview(preview));

/** Tokens of Fluent UI's that a style of the add-in names, as the build calls them. */
function namedTokens(): string[] {
  const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
  const named = scripts.flatMap((name) => [
    ...readFileSync(join("dist", name), "utf8").matchAll(/var\(--([b-z]{1,3})[,)]/g),
  ]);
  return [...new Set(named.map(([, token]) => token))].sort();
}

describe("the pane's theme", () => {
  it.each(["light", "dark"] as const)("has every colour and size that a style names: %s", async (theme) => {
    const tokens = namedTokens();
    expect(tokens.length).toBeGreaterThan(100);
    preview = await openPreview(theme === "dark" ? { theme } : {});
    await preview.button("Refresh summary sheets").waitFor();
    const provider = preview.pane.locator(".fui-FluentProvider").first();
    const missing = () =>
      provider.evaluate((element, names) => {
        const style = getComputedStyle(element);
        return names.filter((name) => style.getPropertyValue(`--${name}`) === "");
      }, tokens);
    expect(await missing()).toEqual([]);
  });
});
