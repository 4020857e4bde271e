import bundled from "@sparticuz/chromium";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium-based browsers are installed. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ],
  ),
};

/**
 * Starts a headless Chromium: the one that CHROME_PATH names, or else one that is installed, or else (on Linux) the one inside the
 * package @sparticuz/chromium. @throws Error when there is none
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  const installed = named ?? INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed !== undefined)
    return chromium.launch({ executablePath: installed, args: ["--no-sandbox", DRAWN_PLAINLY] });
  if (process.platform !== "linux") {
    throw new Error("No Chrome, Edge or Chromium was found. Install one, or say where it is: CHROME_PATH=…");
  }
  const args = [...bundled.args.filter((arg) => !UNSUITABLE.test(arg)), DRAWN_PLAINLY];
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}

/** Without a graphics card a browser only imitates one, which takes more time than everything else a test does. */
const DRAWN_PLAINLY = "--disable-gpu";

/**
 * Arguments that the package sets for environments where only one process may run (a single-process browser ends with its
 * first window), and for imitating a graphics card.
 */
const UNSUITABLE = /^--(?:single-process|no-zygote|.*gpu.*|.*swiftshader|use-gl=.*)$/;
