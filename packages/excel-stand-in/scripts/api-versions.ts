import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { implementedMembers } from "../src/protocol/implemented-members";

/**
 * Writes src/hosts/api-versions.json: the version of ExcelApi that each member came with which the stand-in implements, by class, as
 * @types/office-js says. Run it after adding a member: `npm run api-versions -w packages/excel-stand-in`.
 */
function write(): void {
  writeFileSync(join(__dirname, "../src/hosts/api-versions.json"), `${JSON.stringify(apiVersions(), null, 2)}\n`);
}

/** Versions by class and member; a member without one has none in the type definitions. */
export function apiVersions(): Record<string, Record<string, string>> {
  const declared = declaredVersions();
  const versions: Record<string, Record<string, string>> = {};
  for (const [className, members] of implementedMembers()) {
    const known = [...members].flatMap((member) => {
      const version = declared.get(`${className}.${member}`);
      return version === undefined ? [] : [[member, version] as const];
    });
    versions[className] = Object.fromEntries(known.sort(([a], [b]) => a.localeCompare(b, "en")));
  }
  return versions;
}

/** "Range.values" → "1.1", of the namespace Excel. */
function declaredVersions(): ReadonlyMap<string, string> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const versions = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    const { body } = statement;
    if (body === undefined || !ts.isModuleBlock(body)) continue;
    for (const inNamespace of body.statements) {
      if (!ts.isClassDeclaration(inNamespace)) continue;
      for (const member of inNamespace.members) note(inNamespace, member);
    }
  }
  return versions;

  function note(owner: ts.ClassDeclaration, member: ts.ClassElement): void {
    if (member.name === undefined || !ts.isIdentifier(member.name)) return;
    const comment = source.text.slice(member.pos, member.getStart(source));
    const version = /\[Api set: ExcelApi (\d+\.\d+)\]/.exec(comment)?.[1];
    const name = `${owner.name?.text ?? ""}.${member.name.text}`;
    // Of several forms of a method the first is the oldest.
    if (version !== undefined && !versions.has(name)) versions.set(name, version);
  }
}

if (require.main === module) write();
