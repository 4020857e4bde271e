import { readdirSync } from "node:fs";
import { MISSING_TEXTS } from "../../../../scripts/build/licences/missing-texts";

test("a text is kept only for packages that still publish none", () => {
  for (const name of MISSING_TEXTS.keys()) {
    expect(
      readdirSync(`node_modules/${name}`).filter((file) => /^(license|licence|copying|notice)/i.test(file)),
    ).toEqual([]);
  }
});
