/**
 * Jest's own runner of a test file, but for what comes after the first test that fails: that is left out, as it is known by then that the
 * file fails. A mutant that lets every test of a file wait for its time to be up is noticed by the first of them.
 */
const { createRequire } = require("node:module");

// It comes with Jest, and stands beside it.
const besideJest = createRequire(require.resolve("jest"));
const { default: runTests } = besideJest("jest-circus/runner");

module.exports = (globalConfig, config, environment, ...rest) => {
  const handle = environment.handleTestEvent?.bind(environment);
  let hasFailed = false;
  environment.handleTestEvent = async (event, state) => {
    if (event.name === "test_fn_failure" || event.name === "hook_failure") hasFailed = true;
    if (event.name === "test_start" && hasFailed) event.test.mode = "skip";
    await handle?.(event, state);
  };
  return runTests(globalConfig, config, environment, ...rest);
};
