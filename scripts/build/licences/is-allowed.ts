/**
 * Licences under which code may be handed on as part of the add-in if their text goes with it, by their SPDX identifiers:
 * https://spdx.org/licenses/
 */
const ALLOWED: readonly string[] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/**
 * Whether a package with this licence may ship: all of licences joined by AND are allowed, or one of those joined by OR.
 *
 * @param licence an SPDX expression; one with parentheses inside it is not understood, and so not allowed
 */
export function isAllowed(licence: string): boolean {
  const expression = licence.trim().replace(/^\(([^()]*)\)$/, "$1");
  // AND binds closer than OR: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
  return expression
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => ALLOWED.includes(one.trim())));
}
