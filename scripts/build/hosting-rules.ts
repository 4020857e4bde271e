/** What a server has to send with a file of dist/. */
export interface HostingRule {
  /** The files, by their path in dist/. The first rule that fits a file counts. */
  readonly files: RegExp;
  /** Media types that Excel and browsers accept; the first one is the best. */
  readonly types: readonly [string, ...string[]];
  /**
   * How long Excel may keep the file:
   *
   * - "ask": it asks every time whether the file has changed. The name stays the same when the content changes.
   * - "keep": for ever. The content is part of the name.
   * - "some time": a day. Microsoft wants images to be cacheable: https://learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests
   */
  readonly caching: "ask" | "keep" | "some time";
  /** Whether Excel on the web fetches the file from its own origin, which the server has to allow (office-js-docs-pr#1920). */
  readonly isCrossOrigin: boolean;
}

const SCRIPT = ["text/javascript", "application/javascript", "application/x-javascript"] as const;

/** The only place that says so: the build writes it down for hosts that read it, and check:deployment holds servers to it. */
export const HOSTING_RULES: readonly HostingRule[] = [
  { files: /\.html$/, types: ["text/html"], caching: "ask", isCrossOrigin: false },
  { files: /^functions\.js$/, types: SCRIPT, caching: "ask", isCrossOrigin: true },
  { files: /^message\.js$/, types: SCRIPT, caching: "ask", isCrossOrigin: false },
  { files: /^functions\.json$/, types: ["application/json"], caching: "ask", isCrossOrigin: true },
  { files: /^manifest\.xml$/, types: ["application/xml", "text/xml"], caching: "ask", isCrossOrigin: false },
  { files: /\.png$/, types: ["image/png"], caching: "some time", isCrossOrigin: true },
  { files: /\.[0-9a-f]{8}\.js$/, types: SCRIPT, caching: "keep", isCrossOrigin: false },
  { files: /^(former-)?licences\.txt$/, types: ["text/plain"], caching: "ask", isCrossOrigin: false },
  { files: /\.(json|map)$/, types: ["application/json"], caching: "ask", isCrossOrigin: false },
];
