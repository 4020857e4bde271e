import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { implementedMembers } from "../../../preview/officejs/implemented-members";

/** What every object of the API has; office.js itself provides it. */
const OF_EVERY_OBJECT = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);
/** Classes that office.js itself provides. */
const OF_THE_LIBRARY = new Set(["RequestContext"]);

/** "Class.member" of every member of Excel's API that the add-in's code names, apart from names within load texts. */
function membersInUse(): Set<string> {
  const folder = join("src", "excel");
  const files = readdirSync(folder).map((file) => join(folder, file));
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const symbol = namedSymbol(node, checker);
    const owner = symbol?.valueDeclaration?.parent;
    if (symbol !== undefined && owner !== undefined && ts.isClassDeclaration(owner) && isOfExcel(owner)) {
      found.add(`${owner.name?.text ?? ""}.${symbol.name}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file) ?? ts.factory.createNull());
  return found;
}

function namedSymbol(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

function isOfExcel(owner: ts.ClassDeclaration): boolean {
  const block = owner.parent;
  return ts.isModuleBlock(block) && ts.isIdentifier(block.parent.name) && block.parent.name.text === "Excel";
}

describe("the members of Excel's API that the add-in uses", () => {
  it("are all implemented by the stand-in", () => {
    const implemented = implementedMembers();
    const used = [...membersInUse()].filter((name) => {
      const [className, member] = name.split(".");
      return !OF_THE_LIBRARY.has(className) && !OF_EVERY_OBJECT.has(member);
    });
    expect(used).toEqual(expect.arrayContaining(["Worksheet.getRangeByIndexes", "Range.values"]));
    const missing = used.filter((name) => {
      const [className, member] = name.split(".");
      return implemented.get(className)?.has(member) !== true;
    });
    expect(missing).toEqual([]);
  }, 60_000);
});
