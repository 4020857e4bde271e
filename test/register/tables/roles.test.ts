import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalHeading } from "../../../src/register/tables/canonical-heading";
import { ROLES } from "../../../src/register/tables/roles";

/** What docs/tables.md says of one kind of table. */
interface Documented {
  /** "Participants" */
  readonly name: string;
  /** Canonical headings that a table needs, those of a group on one line: any one of them will do. */
  readonly needed: readonly string[];
  /** "Gender: Sex; Gender identity" */
  readonly headings: readonly string[];
}

const DOCUMENTED: readonly Documented[] = readFileSync(join(__dirname, "../../../docs/tables.md"), "utf8")
  .replaceAll("\r\n", "\n")
  .split("\n## ")
  .find((section) => section.startsWith("Headings\n"))!
  .split("\n### ")
  .slice(1)
  .map((section) => ({
    name: section.split(/[:,]/)[0],
    needed: /\nNeeded: (.*)\.\n/.exec(section)![1].split("; "),
    headings: [...section.matchAll(/^\| (?!Column|---)(.*?) \| ?(.*?) ?\|$/gm)].map(
      ([, one, others]) => `${one}: ${others}`,
    ),
  }));

describe("the kinds of tables", () => {
  it("are those that the page for users has", () => {
    expect(ROLES.map(({ role }) => role)).toEqual(DOCUMENTED.map(({ name }) => name.toLowerCase()));
  });

  it.each(ROLES.map((definition, i) => ({ ...definition, ...DOCUMENTED[i] })))(
    "have the headings that the page promises, and need what it says: $name",
    ({ needed, headings, ...definition }) => {
      expect(headings.length).toBeGreaterThan(2);
      expect(
        definition.fields.map(({ heading, alternatives = [] }) => `${heading}: ${alternatives.join("; ")}`),
      ).toEqual(headings);
      expect(
        definition.required.map((group) => group.map((key) => canonicalHeading(definition, key)).join(" or ")),
      ).toEqual(needed);
    },
  );

  it("have headings with letters, as a blank one would fit every column without a heading", () => {
    const texts = ROLES.flatMap(({ fields, excluded }) => [
      ...excluded,
      ...fields.flatMap(({ heading, alternatives = [] }) => [heading, ...alternatives]),
    ]);
    for (const text of texts) expect(text).toMatch(/\p{L}/u);
  });
});
