import type { Finding } from "./finding";
import { someOf } from "./some-of";

interface DescribedFunctions {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

/** The files that have to agree on the functions. A text that is missing is left out of the comparison. */
export interface FunctionTexts {
  readonly metadata: string;
  readonly script?: string | undefined;
  readonly help?: string | undefined;
  /** As the manifest has it; undefined without a manifest. */
  readonly namespace?: string | undefined;
}

/** Whether functions.json describes what functions.js answers, under the manifest's namespace, with help that exists. */
export function checkFunctions({ metadata, script, help, namespace }: FunctionTexts, address: string): Finding[] {
  const wrong = (what: string, todo: string): Finding => ({ gravity: "wrong", file: "functions.json", what, todo });
  const functions = readFunctions(metadata);
  if (functions === null) {
    return [
      wrong(
        "It does not describe any function. Every formula shows #NAME?.",
        "Copy the whole of dist/ to the server again.",
      ),
    ];
  }
  const findings: Finding[] = [];
  const unanswered = functions.filter(({ id }) => script?.includes(`"${id}"`) === false).map(({ id }) => id);
  if (unanswered.length > 0) {
    const what = `It describes ${someOf(unanswered)}, which functions.js does not have. The two are of different releases.`;
    findings.push(wrong(what, "Copy the whole of dist/ to the server again."));
  }
  const elsewhere = functions.filter(({ helpUrl }) => !helpUrl.startsWith(`${address}/`));
  if (elsewhere.length > 0) {
    const what = `Excel's help on the functions leads to ${elsewhere[0].helpUrl}, not to ${address}.`;
    findings.push(wrong(what, `Build with --env url=${address}, or replace the address in functions.json.`));
  }
  const withoutHelp =
    help === undefined || namespace === undefined
      ? []
      : functions.map(({ id }) => `=${namespace}.${id}`).filter((formula) => !help.includes(`${formula}(`));
  if (withoutHelp.length > 0) {
    const what = `help.html does not describe ${someOf(withoutHelp)}. The manifest, functions.json and the help are of different releases.`;
    findings.push(wrong(what, "Deploy the manifest and the files of the same build."));
  }
  return findings;
}

function readFunctions(metadata: string): DescribedFunctions["functions"] | null {
  try {
    const { functions } = JSON.parse(metadata) as DescribedFunctions;
    const isRead =
      functions.length > 0 &&
      functions.every(({ id, helpUrl }) => typeof id === "string" && typeof helpUrl === "string");
    return isRead ? functions : null;
  } catch {
    return null;
  }
}
