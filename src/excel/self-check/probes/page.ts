import { isOfficeDark } from "../../theme";
import { ANYTHING, oneOf } from "../expectations";
import { blockedRequests } from "../../blocked-requests";
import type { Json } from "../json";
import type { Probe } from "../probe";

/** Round trips of which the middle one is told. */
const ROUND_TRIPS = 10;

/** The web view that shows the add-in, and the way to Excel. */
export const PAGE_PROBES: readonly Probe[] = [
  {
    id: "page.round-trip",
    question: "How long does a round trip to Excel take, in milliseconds?",
    expects: ANYTHING,
    ask: async ({ context, sheet }) => {
      const times: number[] = [];
      for (let i = 0; i < ROUND_TRIPS; i++) {
        const start = performance.now();
        sheet.load("name");
        await nextSync(context);
        times.push(performance.now() - start);
      }
      return Math.round(times.sort((a, b) => a - b)[ROUND_TRIPS / 2]);
    },
  },
  {
    id: "page.clipboard",
    question: "Which ways to the clipboard are there?",
    expects: ANYTHING,
    // Nothing is put there: that would take away what the user has copied.
    ask: async () => ({
      write: typeof globalThis.navigator?.clipboard?.write === "function",
      item: typeof ClipboardItem === "function",
      command: typeof document !== "undefined" && typeof document.execCommand === "function",
      permission: await clipboardPermission(),
    }),
  },
  {
    id: "page.theme",
    question: "Does Office say whether it is dark?",
    expects: ANYTHING,
    ask: async () => isOfficeDark(),
  },
  {
    id: "page.blocked",
    question: "What has the page's security policy blocked so far?",
    expects: ANYTHING,
    ask: async () => [...blockedRequests()],
  },
  {
    id: "page.hidden-pane",
    question: "Can the add-in run without its pane?",
    expects: oneOf(true),
    otherwise: "Formulas and ribbon buttons work only while the pane is open.",
    ask: async () => Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
  },
];

/** "granted", "denied", "prompt", or "unknown" where the browser does not say. */
async function clipboardPermission(): Promise<Json> {
  try {
    const name = "clipboard-write" as PermissionName;
    return (await navigator.permissions.query({ name })).state;
  } catch {
    return "unknown";
  }
}

function nextSync(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}
