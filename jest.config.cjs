/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // office.js leaves things on the global scope that are looked at after a test file has ended.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Some tests start the headless command in a process of its own, and a busy machine is slow at that.
  testTimeout: 60_000,
  roots: ["<rootDir>/test", "<rootDir>/packages/excel-stand-in/test"],
  // The browser tests have a configuration of their own: jest.e2e.config.cjs.
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    // One file at a time (isolatedModules): `npm run check:types` has already checked the whole project, and checking it
    // again inside every test would only make the tests slow.
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "Node10",
          ignoreDeprecations: "6.0",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          target: "ES2022",
          jsx: "react-jsx",
        },
        diagnostics: false,
      },
    ],
  },
};
