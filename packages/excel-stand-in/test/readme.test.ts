import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as entry from "excel-stand-in";
import * as xlsx from "excel-stand-in/xlsx";

const PACKAGE = join(__dirname, "..");
const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");

describe("the README", () => {
  it("shows the example that is run as a test, word for word", () => {
    const [, code] = /```ts\n([^]*?)```/.exec(readme) ?? [];
    expect(code).toBe(readFileSync(join(__dirname, "example.test.ts"), "utf8"));
  });

  it("names only what the package exports", () => {
    const rows = readme.matchAll(/^\| `(excel-stand-in(?:\/xlsx)?)`[^|]*\|(.*)\|$/gm);
    const exported = { "excel-stand-in": entry, "excel-stand-in/xlsx": xlsx } as Record<string, object>;
    const named = [...rows].flatMap(([, from, names]) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => [from, name] as const),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([from, name]) => !(name in exported[from]))).toEqual([]);
  });

  it("speaks of members that the host has", () => {
    const host = new entry.Host(new entry.Workbook());
    const members = [...readme.matchAll(/`host\.(\w+)/g)].map(([, name]) => name);
    expect(members.length).toBeGreaterThan(2);
    expect(members.filter((name) => !(name in host))).toEqual([]);
  });
});
