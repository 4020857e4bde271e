import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const pages = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "samples/README.md", "packages/excel-stand-in/README.md"],
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
  ...readdirSync("packages")
    .map((name) => join("packages", name, "README.md"))
    .filter((page) => existsSync(page)),
];

/** A page without its code, in which brackets mean something else. */
function prose(page: string): string {
  return readFileSync(page, "utf8")
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, "")
    .replace(/^ {4}.*$/gm, "")
    .replace(/`[^`\n]*`/g, "");
}

/** Targets of links and images, inline or defined at the end, that lead to something of the project's own. */
function relativeLinks(page: string): string[] {
  const text = prose(page);
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const defined = [...text.matchAll(/^\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm)];
  const html = [...text.matchAll(/<(?:img|a)\b[^>]*?\b(?:src|href)="([^"]+)"/g)];
  return [...inline, ...defined, ...html].map(([, target]) => target).filter((target) => !/^[a-z]+:/i.test(target));
}

/** Anchors of a page's headings, made the way code hosts make them. */
function anchors(page: string): Set<string> {
  const seen = new Map<string, number>();
  const text = readFileSync(page, "utf8").replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
  return new Set(
    [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
        .replaceAll(" ", "-");
      const repeats = seen.get(slug) ?? 0;
      seen.set(slug, repeats + 1);
      return repeats === 0 ? slug : `${slug}-${repeats}`;
    }),
  );
}

test.each(pages)("%s: every link of its own leads somewhere", (page) => {
  const broken = relativeLinks(page).filter((target) => {
    const [path, anchor] = target.split("#").map(decodeURIComponent);
    const file = path === "" ? page : normalize(join(dirname(page), path));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !(file.endsWith(".md") && anchors(file).has(anchor));
  });
  expect(broken).toEqual([]);
});

/** The npm commands of a script or of a block of code, in order. */
const commandsIn = (text: string) => [...text.matchAll(/^\s*(npm .*)$/gm)].map(([, command]) => command);

test("the README's test command is what .ci/run calls", () => {
  const readme = readFileSync("README.md", "utf8");
  const [, block] = /^Run every test.*:\n\n((?: {4}.*\n)+)/m.exec(readme) ?? ["", ""];
  expect(commandsIn(block)).toEqual(["npm ci", "npm test"]);
  expect(commandsIn(readFileSync(".ci/run", "utf8"))).toEqual(commandsIn(block));
});

/** Files and folders of the project that a page names in backticks: "`src/excel`". */
const namedPaths = (page: string): string[] => [
  ...new Set(
    [
      ...readFileSync(page, "utf8").matchAll(
        /`((?:src|packages|cli|scripts|samples|bench|test|docs|assets)\/[^`\s*…]*)`/g,
      ),
    ].map(([, path]) => path),
  ),
];

test.each(["CONTRIBUTING.md", "docs/decisions.md"])("%s names files that exist", (page) => {
  const paths = namedPaths(page);
  expect(paths).not.toEqual([]);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
