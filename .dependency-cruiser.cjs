/**
 * The import law: data go one way, and so do imports.
 *
 *   register ← metrics ← report ← excel ← refresh ← functions, commands, taskpane
 *                            ↖ answers ← functions
 *
 * `tsPreCompilationDeps` makes it hold for type imports as well.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    pure("register", "register"),
    pure("metrics", "register|metrics"),
    pure("report", "register|metrics|report"),
    pure("answers", "register|metrics|report|answers"),
    {
      name: "excel-knows-the-stages-before-it",
      comment: "src/excel reads and writes what the pure stages describe; it knows nothing of who asked for it.",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { pathNot: "^src/(register|metrics|report|excel)/" },
    },
    {
      name: "refresh-knows-no-user-interface",
      comment:
        "The files directly in src are used by the functions, the commands and the pane, not the other way round.",
      severity: "error",
      from: { path: "^src/[^/]+$" },
      to: { path: "^src/(functions|commands|taskpane)/" },
    },
    {
      name: "functions-commands-taskpane-are-apart",
      comment:
        "The three doors into the add-in do not lean on each other: what they share belongs to a stage before them.",
      severity: "error",
      from: { path: "^src/(functions|commands|taskpane)/" },
      to: { path: "^src/(functions|commands|taskpane)/", pathNot: "^src/$1/" },
    },
    {
      name: "src-stands-alone",
      comment: "What is shipped never imports what only stands around it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(preview|test|samples|bench)/" },
    },
    {
      name: "src-runs-in-the-browser",
      comment: "No Node builtins in what is shipped.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-uses-runtime-dependencies-only",
      comment: 'What is shipped may import only packages listed under "dependencies" in package.json.',
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-optional", "npm-peer"] },
    },
    {
      name: "stand-in-workbook-knows-itself-only",
      comment: "preview/workbook is the object model of a workbook; it knows neither office.js, nor files, nor NPQs.",
      severity: "error",
      from: { path: "^preview/workbook/" },
      to: { path: "^(src|preview|test|samples|bench)/", pathNot: "^preview/workbook/" },
    },
    {
      name: "stand-in-protocol-knows-the-workbook-only",
      comment: "preview/officejs serves any add-in; it knows nothing of NPQs.",
      severity: "error",
      from: { path: "^preview/officejs/" },
      to: { path: "^(src|preview|test|samples|bench)/", pathNot: "^preview/(workbook|officejs)/" },
    },
    {
      name: "stand-in-files-know-the-workbook-only",
      comment: "preview/xlsx opens and saves workbooks of any content.",
      severity: "error",
      from: { path: "^preview/xlsx/" },
      to: { path: "^(src|preview|test|samples|bench)/", pathNot: "^preview/(workbook|xlsx)/" },
    },
    {
      name: "preview-page-knows-no-add-in",
      comment: "preview/page shows whatever add-in is served: it reads its manifest, never its sources.",
      severity: "error",
      from: { path: "^preview/page/" },
      to: { path: "^(src|test|samples|bench)/" },
    },
    {
      name: "nothing-needs-the-tests",
      comment: "Fixtures are data, and the samples are made from the same published report as the tests' expectations.",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/", pathNot: "^test/fixtures/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that imports nothing and that nothing imports is dead, unless it is a way in.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: "^src/(commands/commands|functions/functions|taskpane/taskpane)\\.tsx?$",
      },
      to: {},
    },
    {
      name: "no-undeclared-packages",
      comment: "A package that package.json does not list may be gone after the next install.",
      severity: "error",
      // bench has a package.json of its own, and uses the project's packages as well.
      from: { pathNot: "^bench/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-missing-files",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // The peers of the benchmarks import packages that only bench/package.json lists.
    exclude: { path: "^bench/(peers|node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};

/** A stage that imports nothing but itself and the stages before it: no Office, no Node, no package. */
function pure(stage, allowed) {
  return {
    name: `${stage}-is-pure`,
    comment: `src/${stage} imports nothing but src/(${allowed}).`,
    severity: "error",
    from: { path: `^src/${stage}/` },
    to: { pathNot: `^src/(${allowed})/` },
  };
}
