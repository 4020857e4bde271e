import { list } from "../../src/text/list";

const SHOWN = 3;

/** "functions.js, help.html, manifest.xml and 12 more" */
export function someOf(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return list(rest > 1 ? [...names.slice(0, SHOWN), `${rest} more`] : names);
}
