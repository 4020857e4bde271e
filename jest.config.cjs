const standIn = require("./packages/excel-stand-in/jest.config.cjs");

/**
 * The add-in's tests and those of the stand-in for Excel, which also run by themselves.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...standIn,
  roots: ["<rootDir>/test", "<rootDir>/packages/excel-stand-in/test"],
  // One for each processor. Jest leaves one of them idle, which on a machine of two is half.
  maxWorkers: "100%",
  // Of some hundred suites a worker keeps a little each: one that has grown makes room for a new one before it is slow.
  workerIdleMemoryLimit: "1.5GB",
  // The browser tests have a configuration of their own: jest.e2e.config.cjs.
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
};
