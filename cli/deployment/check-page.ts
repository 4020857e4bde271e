import { policyOf } from "../../scripts/build/policy-of";
import { list } from "../../src/text/list";
import type { Delivered } from "./check-delivery";
import { allows, policyDirectives, sourcesFor } from "./content-policy";
import type { Finding } from "./finding";

/** Where Excel on the web shows the page in a frame: office-js#4911 and #3342. Microsoft publishes no list. */
const EXCEL_FRAMES = ["https://excel.cloud.microsoft", "https://*.officeapps.live.com", "https://*.sharepoint.com"];

/** Headers with which a page does not work inside Excel. */
const HARMFUL: readonly { readonly header: string; readonly value: RegExp; readonly what: string }[] = [
  {
    header: "X-Frame-Options",
    value: /./,
    what: "Excel on the web shows the page in a frame, which this header forbids. The pane stays empty.",
  },
  {
    header: "Cross-Origin-Embedder-Policy",
    value: /require-corp|credentialless/i,
    what: "This header keeps Microsoft's office.js out, without which nothing works.",
  },
  {
    header: "Cross-Origin-Opener-Policy",
    value: /same-origin(?!-allow)/i,
    what: "This header cuts Excel on the web off from the windows that the add-in opens.",
  },
];

/** Headers that matter for pages: whether Excel may show them, and whether they may load what they need. */
export function checkPage({ file, answer: { headers, body, url } }: Delivered): Finding[] {
  const policies = policyDirectives(headers.get("Content-Security-Policy"));
  return [
    ...checkName(file, url),
    ...HARMFUL.flatMap(({ header, value, what }): Finding[] => {
      const sent = headers.get(header);
      if (sent === null || !value.test(sent)) return [];
      const todo = `Stop sending ${header} with this file.`;
      return [{ gravity: "wrong", file, what: `The server sends "${header}: ${sent}". ${what}`, todo }];
    }),
    ...policies.flatMap((policy) => [...checkFrames(file, policy), ...checkSources(file, policy, body.toString())]),
  ];
}

/** Cloudflare Pages, for one, sends `/taskpane.html` on to `/taskpane`. */
function checkName(file: string, url: string): Finding[] {
  if (url.endsWith(`/${file}`)) return [];
  const what = `The server sends it on to ${url}. Browsers follow; whether every Excel does has not been tried.`;
  return [{ gravity: "advice", file, what, todo: "Where the server can return the page under its full name, let it." }];
}

type Policy = ReturnType<typeof policyDirectives>[number];

function checkFrames(file: string, policy: Policy): Finding[] {
  const allowed = policy.get("frame-ancestors");
  const missing = allowed === undefined ? [] : EXCEL_FRAMES.filter((frame) => !allows(allowed, frame));
  if (missing.length === 0) return [];
  const what = `Content-Security-Policy has a frame-ancestors that does not allow ${list(missing)}. Excel on the web cannot show the page.`;
  return [{ gravity: "wrong", file, what, todo: "Add them to frame-ancestors, or leave frame-ancestors out." }];
}

/** Whether the server's policy allows everything that the page's own asks for. */
function checkSources(file: string, policy: Policy, html: string): Finding[] {
  const [own] = policyDirectives(policyOf(html) ?? null);
  const needs = [...(own ?? [])].filter(([directive]) => directive.endsWith("-src") && directive !== "default-src");
  return needs.flatMap(([directive, needed]): Finding[] => {
    const allowed = sourcesFor(policy, directive);
    const missing = allowed === undefined ? [] : needed.filter((source) => !allows(allowed, source));
    if (missing.length === 0) return [];
    const what = `The server's Content-Security-Policy forbids what the page needs: ${directive} lacks ${list(missing)}.`;
    return [{ gravity: "wrong", file, what, todo: "Send the policy that stands in the page itself, or none." }];
  });
}
