import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SCRIPT = resolve("scripts/release-notes.mjs");

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Not out yet.

## [1.10.0] - 2026-12-01

### Added

- Charts.

### Fixed

- A heading.

## [1.1.0] - 2026-11-01

- The first.

## [1.0.0] - 2026-10-01
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-notes-"));
  writeFileSync(join(folder, "CHANGELOG.md"), CHANGELOG);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the script says for a tag in a project of the given version. */
function notesFor(tag: string, version: string) {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, tag], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the notes are the version's own section, without its heading", () => {
  expect(notesFor("v1.10.0", "1.10.0")).toEqual({
    status: 0,
    stdout: "### Added\n\n- Charts.\n\n### Fixed\n\n- A heading.\n",
    stderr: "",
  });
  expect(notesFor("v1.1.0", "1.1.0").stdout).toBe("- The first.\n");
});

test.each([
  ["v2.0.0", "2.0.0", 'CHANGELOG.md has no entries under the heading "## [2.0.0]".'],
  ["v1.0.0", "1.0.0", 'CHANGELOG.md has no entries under the heading "## [1.0.0]".'],
  ["v1.10.0", "1.1.0", "The tag is v1.10.0, but package.json has version 1.1.0."],
])("there is no release %s of version %s", (tag, version, message) => {
  expect(notesFor(tag, version)).toEqual({ status: 1, stdout: "", stderr: `${message}\n` });
});
