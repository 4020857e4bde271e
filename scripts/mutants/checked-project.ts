import { join } from "node:path";
import ts from "typescript";
import { changed, type Mutant } from "./mutant";

/** The project as TypeScript sees it: its files, its types, and whether it accepts a mutant. */
export interface CheckedProject {
  /** Files of the folder, or the one file that is named, as paths from the project's folder with slashes. */
  readonly filesIn: (folder: string) => readonly string[];
  readonly source: (file: string) => ts.SourceFile;
  readonly types: () => ts.TypeChecker;
  /** Whether the mutant's file still compiles. What is only no longer used does not count as a fault of types. */
  readonly accepts: (mutant: Mutant) => boolean;
}

/** Opens the project in a folder that has a tsconfig.json. */
export function openProject(root: string): CheckedProject {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config as unknown;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const lenient = { ...options, noUnusedLocals: false, noUnusedParameters: false, noEmit: true };
  const shipped = fileNames.filter((name) => name.startsWith(`${slashes(root)}/src/`));
  const mutated = new Map<string, string>();
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => lenient,
    getScriptFileNames: () => shipped,
    getScriptVersion: (name) => (mutated.has(name) ? String(version) : "original"),
    getScriptSnapshot: (name) => {
      const text = mutated.get(name) ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  const pathOf = (file: string): string => `${slashes(root)}/${file}`;
  const source = (file: string): ts.SourceFile => {
    const found = service.getProgram()?.getSourceFile(pathOf(file));
    if (found === undefined) throw new Error(`${file} is no file of the project.`);
    return found;
  };
  return {
    filesIn: (folder) =>
      shipped.map((name) => name.slice(slashes(root).length + 1)).filter((name) => isIn(folder, name)),
    source,
    types: () => {
      const program = service.getProgram();
      if (program === undefined) throw new Error("TypeScript cannot open the project.");
      return program.getTypeChecker();
    },
    accepts: (mutant) => {
      const path = pathOf(mutant.file);
      mutated.set(path, changed(ts.sys.readFile(path) ?? "", mutant));
      version++;
      const isAccepted =
        service.getSyntacticDiagnostics(path).length === 0 && service.getSemanticDiagnostics(path).length === 0;
      mutated.delete(path);
      return isAccepted;
    },
  };
}

/** Whether a file is in a folder, or is itself what is named. */
export function isIn(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
