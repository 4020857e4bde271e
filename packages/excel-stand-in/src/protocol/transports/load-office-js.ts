import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { browserGlobals } from "./browser-globals";
import { DesktopTransport } from "./desktop-transport";
import { forgetListeners } from "./forget-listeners";
import { joinSteps } from "./join-steps";
import type { Host } from "../host";

/** The globals that office.js makes. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

let loaded: { readonly transport: DesktopTransport; readonly isReady: Promise<unknown> } | undefined;

/**
 * Loads Microsoft's office.js, as it is but for {@link joinSteps}, into this process and connects it to a host as Excel for Windows;
 * afterwards the globals `Excel`, `Office` and `OfficeExtension` are there. It is loaded once: a later call only
 * replaces the host, and whoever listened to the former one has to listen anew.
 */
export async function loadOfficeJs(host: Host): Promise<OfficeGlobals> {
  if (loaded === undefined) loaded = load(host);
  else if (loaded.transport.connect(host)) forgetListeners(OfficeExtension);
  await loaded.isReady;
  takeRequirementSets(host);
  return { Excel, Office, OfficeExtension };
}

function load(host: Host) {
  const transport = new DesktopTransport(host);
  for (const [name, value] of Object.entries(browserGlobals(transport.external, evaluate))) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  evaluate("office.js");
  const isReady = Office.onReady().then(() => joinSteps(Excel, () => transport.endStep()));
  return { transport, isReady };
}

/** office.js asks for the requirement sets once, at its start; it looks up every answer in what it was told then. */
function takeRequirementSets({ requirementMatrix }: Host): void {
  const { _setMap: known } = Office.context.requirements as unknown as { readonly _setMap: { _sets: unknown } };
  known._sets = JSON.parse(requirementMatrix);
}

/** Evaluates one file of the library as a script of this realm, which in a test is not the process's own realm. */
function evaluate(file: string): void {
  const evaluateGlobally = globalThis.eval;
  evaluateGlobally(`${readFileSync(join(DIST, file), "utf8")}\n//# sourceURL=${file}`);
}
