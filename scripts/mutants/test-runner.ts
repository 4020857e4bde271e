import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";

/** How a test file ended. */
export interface TestResult {
  readonly hasPassed: boolean;
  /** Time of the processor. */
  readonly seconds: number;
}

/** Runs the test files of one folder. */
export interface TestRunner {
  /** @returns null when the test had not ended after the time given, in seconds, or had ended the whole process */
  readonly run: (test: string, seconds: number) => Promise<TestResult | null>;
  readonly stop: () => void;
}

/** A single test that waits this long for something does not get it, in seconds; or a third of what its file is given. */
const PATIENCE = 20;

/** How many tests a process runs before another takes its place: Jest keeps some memory of each. */
const TESTS = 50;

/** Starts Jest in a folder that has the project in it; a process that hangs or dies is followed by another. */
export function startTestRunner(folder: string): TestRunner {
  let child: ChildProcess | null = null;
  let tests = 0;
  const stop = (): void => {
    child?.kill("SIGKILL");
    child = null;
  };
  const started = (): ChildProcess => {
    if (++tests % TESTS === 0) stop();
    // Without the loader of this process: Jest compiles TypeScript by itself.
    return (child ??= fork(join(__dirname, "jest-process.mjs"), {
      ...{ cwd: folder, execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] },
      env: { ...process.env, NODE_ENV: "test" },
    }));
  };
  return {
    stop,
    run: (test, seconds) =>
      new Promise((resolve, reject) => {
        const running = started();
        const hear = (answer: TestResult | { readonly error: string }): void => {
          end();
          if ("error" in answer) reject(new Error(`Jest could not run: ${answer.error}`));
          else resolve(answer);
        };
        // A mutant can also end the process: memory that runs out, a call of process.exit.
        const giveUp = (): void => {
          end();
          stop();
          resolve(null);
        };
        const timer = setTimeout(giveUp, seconds * 1000);
        const end = (): void => {
          clearTimeout(timer);
          running.off("message", hear).off("exit", giveUp);
        };
        running.on("message", hear).on("exit", giveUp);
        running.send({ test, testTimeout: 1000 * Math.max(PATIENCE, seconds / 3) });
      }),
  };
}
