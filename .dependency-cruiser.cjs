/**
 * The import law: data go one way, and so do imports.
 *
 *   text ← register ← metrics ← report ← excel ← app ← functions, commands, taskpane
 *                                  ↖ answers ← functions, taskpane
 *                                  ↖ publication ← excel, app
 *
 * Inside src/register the rooms have floors of their own:
 *
 *   cells ← words ← tables ← settings, problems ← columns ← readers ← register.ts, fixes.ts
 *
 * `tsPreCompilationDeps` makes it hold for type imports as well.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    only("text", ["text", "register/cells"], "src/text puts things into words; it knows days, and nothing else."),
    ...floors(
      "register",
      [["cells"], ["words"], ["tables"], ["settings", "problems"], ["columns"], ["readers"]],
      ["text"],
    ),
    only("register", ["register", "text"]),
    only(
      "set-up",
      ["register", "text", "set-up"],
      "src/set-up describes the template that a new workbook starts with.",
    ),
    only("metrics", ["register", "text", "metrics"]),
    only("report", ["register", "text", "metrics", "report"]),
    {
      name: "publication-imports-figures",
      comment:
        "src/publication makes the copy for the public from figures alone; it knows no Office and no participants. Linear programs " +
        "and archives are what packages are for.",
      severity: "error",
      from: { path: "^src/publication/" },
      to: { pathNot: "^(src/(register|text|metrics|report|publication)|node_modules/(yalps|fflate))/" },
    },
    only("answers", ["register", "text", "metrics", "report", "answers"]),
    only(
      "excel",
      ["register", "text", "set-up", "metrics", "report", "publication", "excel"],
      "src/excel reads and writes what the pure stages describe; it does not know who asked for it.",
    ),
    {
      name: "app-knows-no-user-interface",
      comment: "The jobs in src/app are used by the functions, the commands and the pane, not the other way round.",
      severity: "error",
      from: { path: "^src/app/" },
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
      comment: "What is shipped never imports what only surrounds it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(packages|cli|scripts|test|samples|bench)/" },
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
      name: "stand-in-knows-no-add-in",
      comment: "The Excel stand-in serves any add-in. It imports nothing of this one, and neither do its tests.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(src|cli|scripts|test|samples|bench|assets)/" },
    },
    {
      name: "stand-in-by-its-entries",
      comment: "The stand-in is imported as a package: excel-stand-in, excel-stand-in/xlsx and excel-stand-in/page.",
      severity: "error",
      from: { pathNot: "^packages/" },
      to: { path: "^packages/", pathNot: "^packages/excel-stand-in/(index|xlsx|page)\\.ts$" },
    },
    {
      name: "stand-in-by-its-name",
      comment: "A path into packages/ would go on working where the package's own list of entries does not allow it.",
      severity: "error",
      // bench has a package.json of its own, which names no workspaces.
      from: { pathNot: "^(packages|bench)/" },
      to: { path: "^packages/", dependencyTypesNot: ["aliased-workspace"] },
    },
    inStandIn("workbook", ["workbook"], "The object model of a workbook: neither office.js, nor files, nor a page."),
    inStandIn("hosts", ["hosts"], "What each Excel does differently: data that any room may ask."),
    inStandIn("protocol", ["workbook", "hosts", "protocol"], "office.js's own protocol, spoken over that model."),
    inStandIn("xlsx", ["workbook", "xlsx"], "Opening and saving files of that model."),
    inStandIn(
      "page",
      ["workbook", "hosts", "protocol", "xlsx", "page"],
      "The page and its server do not go through the package's entries.",
    ),
    {
      name: "nothing-needs-the-tests",
      comment:
        "Fixtures are data, and the samples are made from the same published report as the tests' expectations. The benchmark of public " +
        "copies measures the very registers that tests attack.",
      severity: "error",
      from: { pathNot: "(^|/)test/|^bench/(publication-|hostile-files)" },
      to: { path: "(^|/)test/", pathNot: "^test/fixtures/" },
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

/** A stage that imports from the given rooms of src and from nowhere else: no Office, no Node, no package. */
function only(
  stage,
  rooms,
  comment = `src/${stage} is pure: it imports ${rooms.join(", ")} of src, and nothing else.`,
) {
  return {
    name: `${stage}-imports-${rooms.join("-").replaceAll("/", "-")}`,
    comment,
    severity: "error",
    from: { path: `^src/${stage}/` },
    to: { pathNot: `^src/(${rooms.join("|")})/` },
  };
}

/** Rooms of a stage, lowest floor first: a room imports from itself and from the floors below it. */
function floors(stage, rooms, others) {
  return rooms.flatMap((floor, i) =>
    floor.map((room) => {
      const below = [...rooms.slice(0, i).flat(), room].map((one) => `${stage}/${one}`);
      // The words of dates stand on the days of cells.
      const allowed = room === "cells" ? below : [...below, ...others];
      return {
        name: `${stage}-${room}`,
        comment: `src/${stage}/${room} imports ${allowed.join(", ")} of src, and nothing else.`,
        severity: "error",
        from: { path: `^src/${stage}/${room}/` },
        to: { pathNot: `^src/(${allowed.join("|")})/` },
      };
    }),
  );
}

/** A room of the stand-in's package. */
function inStandIn(room, rooms, comment) {
  const root = "packages/excel-stand-in/src";
  return {
    name: `stand-in-${room}`,
    comment,
    severity: "error",
    from: { path: `^${root}/${room}/` },
    to: { path: "^(packages|src|cli|scripts|test|samples|bench)/", pathNot: `^${root}/(${rooms.join("|")})/` },
  };
}
