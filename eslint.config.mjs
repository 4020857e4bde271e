import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Every rule the plug-in has, as an error: each of them stands for a fault that shows only inside Excel. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

/** Makes `no-restricted-globals` refuse `name`, `window.name` and `globalThis.name`. */
function refuseGlobals(...groups) {
  const globals = groups.flatMap(([message, ...names]) => names.map((name) => ({ name, message })));
  return ["error", { globals, checkGlobalObject: true }];
}

const office = [
  "Only src/excel speaks to Office: add a wrapper there.",
  "Excel",
  "Office",
  "OfficeExtension",
  "OfficeRuntime",
];

/** `no-restricted-globals` looks at values only; this is the same for types such as `Excel.Range`. */
const noOfficeTypes = {
  selector: `TSQualifiedName[left.name=/^(${office.slice(1).join("|")})$/]`,
  message: office[0],
};

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Name what you export: it is then called the same everywhere.",
};

const leaks = [
  "Participants' data never leave the workbook, neither over the network nor into the browser's storage.",
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage", "sessionStorage", "indexedDB", "caches"],
];

const clock = [
  "Days are Excel's day numbers, and today is handed in: the same workbook always gives the same figures.",
  "Date",
];

export default defineConfig([
  globalIgnores(["dist/", "coverage/", "bench/node_modules/"]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  // Cells hold control characters, and some patterns are there to find them.
  { rules: { "no-control-regex": "off" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-restricted-syntax": ["error", noDefaultExport],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // `const { unwanted, ...rest } = whole` is how a copy leaves something out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `async` without `await` is how a function that keeps a promise-returning contract turns what it throws into a rejection.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "no-console": "error",
      "no-restricted-globals": refuseGlobals(office, leaks),
      "no-restricted-syntax": ["error", noDefaultExport, noOfficeTypes],
      "no-restricted-properties": ["error", { object: "navigator", property: "sendBeacon", message: leaks[0] }],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // A region that scrolls has to be reached by keyboard, or its right half cannot be.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"], tags: [] }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "no-restricted-globals": refuseGlobals(leaks),
      "no-restricted-syntax": ["error", noDefaultExport],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    // What runs in a context that has such a sync already, and the questions of the self-check, which have a limit of their own.
    ignores: ["src/excel/{run-excel,answered,watch-selection}.ts", "src/excel/self-check/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Excel", property: "run", message: "Use runExcel: no request of it waits for ever." },
      ],
    },
  },
  {
    files: ["src/register/**/*.ts", "src/metrics/**/*.ts", "src/report/**/*.ts"],
    rules: { "no-restricted-globals": refuseGlobals(office, leaks, clock) },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx", "packages/*/test/**/*.ts"],
    rules: {
      // Jest's matchers and parsed JSON are untyped; what a test says about them is checked by running it.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        URL: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        console: "readonly",
        module: "writable",
        process: "readonly",
        require: "readonly",
      },
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: { Buffer: "readonly", URL: "readonly", console: "readonly", process: "readonly" },
    },
  },
]);
