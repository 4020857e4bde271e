import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Every rule the plug-in has, as an error: each of them stands for a fault that shows only inside Excel. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

/** The global objects that office.js makes. */
const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"].map((name) => ({
  name,
  message: "Only src/excel speaks to Office: add a wrapper there.",
}));

/** A list, because rules that are set twice for a file do not add up: the later setting wins. */
const plainStyle = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Name what you export: it is then called the same everywhere.",
  },
];

export default defineConfig([
  globalIgnores(["dist/", "coverage/", "bench/node_modules/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-restricted-syntax": ["error", ...plainStyle],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Numbers are meant to be read by people in texts such as `row ${row}`.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        ...officeGlobals,
        // Participants' data never leave the workbook.
        ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage", "sessionStorage", "indexedDB"].map((name) => ({
          name,
          message: "Participants' data never leave the workbook: neither over the network nor into the browser's storage.",
        })),
        // Dates are Excel's day numbers.
        ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {},
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs", globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" } },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", Buffer: "readonly", console: "readonly", URL: "readonly" } },
  },
]);
