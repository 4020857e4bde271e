const unit = require("./jest.config.cjs");

/**
 * The browser tests: they need the built add-in (`npm run build`) and a Chromium.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...unit,
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/support/browser/start-server.ts",
  globalTeardown: "<rootDir>/test/support/browser/stop-server.ts",
  testTimeout: 120_000,
  // A browser is a process of its own with several more: more of them at once only make each other wait.
  maxWorkers: 2,
};
