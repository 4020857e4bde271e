import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildProgram } from "../../scripts/build/build-program";
import { checkThroughExcel } from "./check-through-excel";
import { seedsOf, type Seeds } from "./seeds";
import { showRegister } from "./show-register";
import { addSummary, emptySummary, summaryLines, type Summary } from "./summary";

/** Registers that a process checks before it says how far it is. */
const BATCH = 500;
const EVERY = 2_000;
/** Room for objects that are young: nearly all of a register is thrown away as soon as it is checked. */
const YOUNG = ["--max-semi-space-size=128"];

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string" }, processes: { type: "string" } },
});
const first = wholeNumber("seed", values.seed, 1);
const count = wholeNumber("count", values.count, 10_000);
const processes = wholeNumber("processes", values.processes, availableParallelism());

if (count === 1) console.log(showRegister(first));
else void checkAll();

async function checkAll(): Promise<void> {
  const started = Date.now();
  const seconds = (): number => Math.max(1, (Date.now() - started) / 1000);
  const summary = emptySummary();
  let next = first;
  let said = started;
  const end = first + count;
  const nextSeeds = (): Seeds | null => {
    if (next >= end) return null;
    const seeds: Seeds = [next, Math.min(end, next + BATCH)];
    next = seeds[1];
    return seeds;
  };
  const done = (part: Summary): void => {
    for (const [kind, { seeds }] of Object.entries(part.kinds)) {
      if (!Object.hasOwn(summary.kinds, kind)) console.log(`New kind of violation: ${kind} (seed ${seeds[0]})`);
    }
    addSummary(summary, part);
    if (Date.now() - said < EVERY && summary.registers < count) return;
    said = Date.now();
    const left = ((count - summary.registers) * seconds()) / summary.registers;
    const kinds = Object.keys(summary.kinds).length;
    console.log(
      `${summary.registers} of ${count}, ${kinds} kinds of violations, about ${Math.ceil(left / 60)} minutes left`,
    );
  };
  const program = await buildProgram(join(__dirname, "worker.ts"));
  await Promise.all([
    ...Array.from({ length: processes }, () => workInProcess(program, nextSeeds, done)),
    // Microsoft's office.js cannot be part of a built program, and there is one of it in a process.
    checkThroughExcel(seedsOf([first, end]), summary),
  ]);
  const perRegister = ((seconds() * 1000) / count).toFixed(1);
  console.log([...summaryLines(summary), `${Math.round(seconds())} seconds, ${perRegister} ms a register.`].join("\n"));
  if (Object.keys(summary.kinds).length > 0) process.exitCode = 1;
}

/** A process that is handed batches until there are none. */
function workInProcess(program: string, nextSeeds: () => Seeds | null, done: (part: Summary) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { execArgv: YOUNG });
    const handOut = (): void => {
      const seeds = nextSeeds();
      if (seeds === null) child.disconnect();
      else child.send(seeds);
    };
    child.on("message", (part: Summary) => {
      done(part);
      handOut();
    });
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A process ended with ${code}.`));
    });
    handOut();
  });
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`--${name} must be a whole number above 0.`);
  return number;
}
