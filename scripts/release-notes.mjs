import { readFileSync } from "node:fs";

/**
 * Prints a version's section of CHANGELOG.md, without its heading, as the notes of a release:
 *
 *     node scripts/release-notes.mjs v0.2.0
 *
 * The tag must be "v" followed by the version in package.json. Exit code 1, with one line on stderr, when it is not, or when the
 * changelog has no such section or an empty one.
 */
function releaseNotes(tag) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json has version ${version}.`);
  const sections = readFileSync("CHANGELOG.md", "utf8").split(/^## /m);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  const notes = section?.replace(/^.*\n/, "").trim();
  if (!notes) throw new Error(`CHANGELOG.md has no entries under the heading "## [${version}]".`);
  return notes;
}

try {
  process.stdout.write(`${releaseNotes(process.argv[2])}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
