/** The content security policy that a page states in a `<meta>` element; undefined if it has none. */
export function policyOf(html: string): string | undefined {
  const [, policy] = /<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/i.exec(html) ?? [];
  return policy;
}
