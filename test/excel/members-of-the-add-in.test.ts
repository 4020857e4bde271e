import { relative } from "node:path";
import ts from "typescript";
import { implementedMembers } from "excel-stand-in";

/** What every object of the API has; office.js itself provides it. */
const OF_EVERY_OBJECT = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);
/** Classes that office.js itself provides. */
const OF_THE_LIBRARY = new Set(["RequestContext"]);

/** "Class.member" of every member of Excel's API that the add-in's code names, also within texts and objects given to `load`. */
function membersInUse(): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const files = fileNames.filter((name) => relative(process.cwd(), name).startsWith("src"));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = memberNamed(node, checker);
    if (name !== undefined) found.add(name);
    if (ts.isCallExpression(node)) for (const loaded of membersLoaded(node, checker)) found.add(loaded);
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (files.includes(source.fileName)) visit(source);
  return [...found].filter((name) => {
    const [className, member] = name.split(".");
    return !OF_THE_LIBRARY.has(className) && !OF_EVERY_OBJECT.has(member);
  });
}

/** The member that `object.member` or `const { member } = object` names. */
function memberNamed(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  const symbol = symbolNamed(node, checker);
  const owner = symbol?.valueDeclaration?.parent;
  return symbol !== undefined && owner !== undefined && isClassOfExcel(owner)
    ? `${owner.name?.text ?? ""}.${symbol.name}`
    : undefined;
}

function symbolNamed(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

/** The members that a call of `load` asks for: `load("items/name,items/id")`, `load(["values"])`, `load({ values: true })`. */
function membersLoaded(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const loaded = checker.getTypeAtLocation(expression.expression);
  if (!isOfExcel(loaded)) return [];
  return call.arguments
    .flatMap((argument) => pathsIn(argument, checker))
    .flatMap((path) => along(path, loaded, checker));
}

/** Paths such as "items/name". Fails where the code leaves them to be found at run time, when this test could not see them. */
function pathsIn(argument: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((element) => pathsIn(element, checker));
  if (ts.isObjectLiteralExpression(argument)) return argument.properties.flatMap((one) => pathsOf(one, checker));
  const type = checker.getTypeAtLocation(argument);
  if (type.isStringLiteral()) return type.value.split(",").map((path) => path.trim());
  throw new Error(`It cannot be told what load(${argument.getText()}) asks for.`);
}

function pathsOf(property: ts.ObjectLiteralElementLike, checker: ts.TypeChecker): string[] {
  const name = property.name?.getText() ?? "";
  // "$top", "$skip" and the like are no members.
  if (name.startsWith("$")) return [];
  const isNested = ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer);
  return isNested ? pathsIn(property.initializer, checker).map((path) => `${name}/${path}`) : [name];
}

/** "Class.member" of every step of a path. A step that no class has is named as well, so that it is found to be missing. */
function along(path: string, from: ts.Type, checker: ts.TypeChecker): string[] {
  const names: string[] = [];
  let at: ts.Type | undefined = from;
  for (const step of path.split("/")) {
    if (at === undefined) break;
    names.push(`${at.symbol.name}.${step}`);
    const property: ts.Symbol | undefined = at.getProperty(step);
    const type: ts.Type | undefined = property && checker.getTypeOfSymbol(property);
    at = type && (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type);
  }
  return names;
}

function isOfExcel(type: ts.Type): boolean {
  return type.getSymbol()?.declarations?.some(isClassOfExcel) === true;
}

function isClassOfExcel(owner: ts.Node): owner is ts.ClassDeclaration {
  const block = owner.parent as ts.Node | undefined;
  return (
    ts.isClassDeclaration(owner) &&
    block !== undefined &&
    ts.isModuleBlock(block) &&
    ts.isIdentifier(block.parent.name) &&
    block.parent.name.text === "Excel"
  );
}

describe("the members of Excel's API that the add-in uses", () => {
  it("are all implemented by the stand-in", () => {
    const implemented = implementedMembers();
    const used = membersInUse();
    // An empty walk would find nothing missing: one that is called, one that is assigned, and one that `load` names.
    expect(used).toEqual(
      expect.arrayContaining([
        "Worksheet.getRangeByIndexes",
        "Range.values",
        "TableCollection.items",
        "Table.showTotals",
      ]),
    );
    const missing = used.filter((name) => {
      const [className, member] = name.split(".");
      return implemented.get(className)?.has(member) !== true;
    });
    expect(missing).toEqual([]);
  }, 60_000);
});
