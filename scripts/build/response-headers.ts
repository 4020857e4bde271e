import type { HostingRule } from "./hosting-rules";

const CACHE_CONTROL = {
  ask: "no-cache",
  keep: "public, max-age=31536000, immutable",
  "some time": "public, max-age=86400",
} as const satisfies Record<HostingRule["caching"], string>;

/**
 * The headers of a file, apart from its media type.
 *
 * Nothing is said about frames. Excel on the web shows the page in a frame, and Microsoft publishes no list of the addresses that it
 * does so from (office-js#4911): each that a `frame-ancestors` forgets leaves an empty pane. It would protect nothing either. Outside
 * Excel the page has no data and nobody is signed in.
 *
 * @param policy of the page itself, for a page that has one
 */
export function responseHeaders(rule: HostingRule, policy?: string): Readonly<Record<string, string>> {
  return {
    "Cache-Control": CACHE_CONTROL[rule.caching],
    "X-Content-Type-Options": "nosniff",
    ...(rule.isCrossOrigin ? { "Access-Control-Allow-Origin": "*" } : {}),
    ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
  };
}
