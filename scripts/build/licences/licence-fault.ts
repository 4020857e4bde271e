import { isAllowed } from "./is-allowed";
import type { ShippedPackage } from "./shipped-package";

/** Why a package may not ship, in a sentence, and what to do; null if it may. */
export function licenceFault({ name, version, licence, text }: ShippedPackage): string | null {
  const which = `${name} ${version}`;
  if (licence === null) {
    return `${which} may not ship, because its package.json names no licence: use another package.`;
  }
  if (!isAllowed(licence)) {
    return `${which} may not ship under its licence, ${licence}: use another package, or allow the licence in scripts/build/licences/is-allowed.ts.`;
  }
  if (text === null) {
    return `${which} comes without the text of its licence: add the text to scripts/build/licences/missing-texts.ts.`;
  }
  return null;
}
