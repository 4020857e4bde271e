import type { ShippedPackage } from "./shipped-package";

const RULE = "-".repeat(80);

/** The file licences.txt: every package with its version, its licence and the text of it, in the order of their names. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const sorted = [...packages].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const sections = sorted.map(
    ({ name, version, licence, text }) => `${RULE}\n${name} ${version}\nLicence: ${licence}\n\n${text}\n`,
  );
  return [
    "The add-in holds code of these packages. Each is under the licence that follows its name.\n",
    ...sections,
  ].join("\n");
}

function key({ name, version }: ShippedPackage): string {
  return `${name} ${version}`;
}
