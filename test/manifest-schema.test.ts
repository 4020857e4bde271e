/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { schemaProblems } from "./support/manifest-schema";

const xml = readFileSync("manifest.xml", "utf8");

/** What the schemas say about the manifest with something replaced in it. */
function problemsWith(before: string | RegExp, after: string): string[] {
  const changed = xml.replace(before, after);
  expect(changed).not.toBe(xml);
  return schemaProblems(new DOMParser().parseFromString(changed, "application/xml").documentElement);
}

test("the manifest follows Microsoft's schemas", () => {
  expect(schemaProblems(new DOMParser().parseFromString(xml, "application/xml").documentElement)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    "children in another order",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    "OfficeApp: Version is too late",
  ],
  ["a child that is missing", /<Permissions>.*<\/Permissions>/, "", "OfficeApp: Permissions is missing"],
  ["a child that is there twice", /(<Label resid="Group.Label" \/>)/, "$1$1", "Group: Label is there 2 times"],
  ["an unknown child", "<Runtimes>", "<Ribbons /><Runtimes>", "Host: Ribbons does not belong here"],
  [
    "a child without its namespace",
    /<bt:Images>([^]*)<\/bt:Images>/,
    "<Images>$1</Images>",
    "Resources: Images does not belong here",
  ],
  [
    "an unknown attribute",
    '<OfficeTab id="TabHome"',
    '<OfficeTab tab="x" id="TabHome"',
    "OfficeTab: has no attribute tab",
  ],
  ["an attribute that is missing", 'resid="Group.Label"', "", "Label: resid is missing"],
  ["another kind of action", 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', 'Action: xsi:type is "ShowPane"'],
  ["a version of five parts", /<Version>.*</, "<Version>1.2.3.4.5<", "Version: is not a Version"],
  [
    "a requirement without a minor version",
    'MinVersion="1.12"',
    'MinVersion="1"',
    "Set: MinVersion is not a ShortVersion: 1",
  ],
  ["an identity that is none", /<Id>.*</, "<Id>npq<", "Id: is not a Guid"],
  ["an icon of an odd size", 'size="32"', 'size="33"', "bt:Image: size is not a Size: 33"],
  ["a permission that does not exist", "ReadWriteDocument<", "All<", "Permissions: is not a Permissions"],
])("it would not with %s", (_, before, after, problem) => {
  expect(problemsWith(before, after)).toContain(problem);
});

test.each([
  [
    "a label",
    /id="Group.Label" DefaultValue="[^"]*"/,
    (text: string) => `id="Group.Label" DefaultValue="${text}"`,
    125,
  ],
  [
    "a tip",
    /id="OpenPane.Tip" DefaultValue="[^"]*"/,
    (text: string) => `id="OpenPane.Tip" DefaultValue="${text}"`,
    250,
  ],
  ["the name", /<DisplayName DefaultValue="[^"]*"/, (text: string) => `<DisplayName DefaultValue="${text}"`, 125],
  ["the publisher's name", /<ProviderName>[^<]*/, (text: string) => `<ProviderName>${text}`, 125],
  ["a resource's id", 'resid="Group.Label"', (text: string) => `resid="${text}"`, 32],
])("%s may be as long as the schemas allow, and no longer", (_, before, after, limit) => {
  expect(problemsWith(before, after("x".repeat(limit)))).toEqual([]);
  expect(problemsWith(before, after("x".repeat(limit + 1)))).toHaveLength(1);
});
