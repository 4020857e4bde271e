/** The directives of each policy in a Content-Security-Policy header: several headers arrive joined by commas, and all of them hold. */
export function policyDirectives(header: string | null): ReadonlyMap<string, readonly string[]>[] {
  return (header ?? "")
    .split(",")
    .filter((policy) => policy.trim() !== "")
    .map((policy) => {
      const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
      return new Map(directives.map(([name, ...sources]) => [name.toLowerCase(), sources]));
    });
}

/** What a policy allows for a directive; undefined if it says nothing, which allows everything. */
export function sourcesFor(
  policy: ReadonlyMap<string, readonly string[]>,
  directive: string,
): readonly string[] | undefined {
  return policy.get(`${directive}-elem`) ?? policy.get(directive) ?? policy.get("default-src");
}

/** Whether a list of sources allows another source: the same, one that covers it, such as `https:`, or everything. */
export function allows(sources: readonly string[], wanted: string): boolean {
  if (wanted.startsWith("'")) return sources.some((source) => source.toLowerCase() === wanted);
  const host = wanted.replace("https://", "");
  return sources.some((source) => {
    const allowed = source
      .toLowerCase()
      .replace(/^https:\/\//, "")
      .replace(/\/$/, "");
    if (allowed === "*" || allowed === "https:") return true;
    return allowed === host || (allowed.startsWith("*.") && host.endsWith(allowed.slice(1)));
  });
}
