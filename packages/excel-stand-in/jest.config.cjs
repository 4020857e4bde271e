/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  // A busy machine is slow at opening and saving files.
  testTimeout: 60_000,
  testEnvironment: "node",
  // office.js leaves things on the global scope that are looked at after a test file has ended.
  testEnvironmentOptions: { globalsCleanup: "off" },
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    // One file at a time (isolatedModules): the types are checked for the whole project at once, and checking them again
    // inside every test would only make the tests slow.
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
