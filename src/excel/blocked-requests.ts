/** What was blocked: "connect-src https://example.org", each once. */
const blocked = new Set<string>();
/** Far more than there can be, unless something goes round in circles. */
const MOST = 50;

/** Notes from now on what the page's security policy blocks: the directive, and where to, without any path. */
export function watchBlockedRequests(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (blocked.size < MOST) blocked.add(`${effectiveDirective} ${originOf(blockedURI)}`);
  });
}

/** What has been blocked so far. */
export function blockedRequests(): ReadonlySet<string> {
  return blocked;
}

/** A server's domain, as the rest of its name may be the organisation's, and its path the workbook's; other words, such as "inline", as they are. */
function originOf(uri: string): string {
  const [, scheme, host] = /^([a-z-]+:\/\/)([^/?#]*)/i.exec(uri) ?? [];
  if (host === undefined) return uri.replace(/[:,].*$/s, "");
  const labels = host.split(".");
  return labels.length > 2 ? `${scheme}*.${labels.slice(-2).join(".")}` : scheme + host;
}
