import { isAllowed } from "../../../../scripts/build/licences/is-allowed";

test.each([
  ["0BSD"],
  ["Apache-2.0"],
  ["BSD-2-Clause"],
  ["BSD-3-Clause"],
  ["ISC"],
  ["MIT"],
  ["(MIT)"],
  ["MIT AND ISC"],
  ["(MIT AND Apache-2.0)"],
  ["MIT OR GPL-3.0-only"],
  ["(GPL-2.0-only OR BSD-3-Clause)"],
  // AND first: MIT, or the two others together.
  ["MIT OR GPL-3.0-only AND ISC"],
])("%s may ship", (licence) => expect(isAllowed(licence)).toBe(true));

test.each([
  ["GPL-3.0-only"],
  ["AGPL-3.0-or-later"],
  ["MPL-2.0"],
  ["CC-BY-NC-4.0"],
  ["UNLICENSED"],
  ["SEE LICENSE IN LICENSE.md"],
  ["MIT AND GPL-3.0-only"],
  ["GPL-3.0-only AND ISC OR MPL-2.0"],
  ["Apache-2.0 WITH LLVM-exception"],
  ["MIT-like"],
  ["mit"],
  [""],
  // Parentheses inside are not understood.
  ["GPL-3.0-only AND (MPL-2.0 OR MIT)"],
])("%p may not", (licence) => expect(isAllowed(licence)).toBe(false));
