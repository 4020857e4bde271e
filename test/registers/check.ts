import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { checkMany } from "./check-many";
import { showRegister } from "./show-register";
import { addSummary, emptySummary, summaryLines, type Summary } from "./summary";

/** Registers that a process checks before it says how far it is. */
const BATCH = 500;
const EVERY = 2_000;

/** Seeds from the first to the one behind the last. */
type Seeds = readonly [from: number, to: number];

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string" }, processes: { type: "string" } },
});
const first = wholeNumber("seed", values.seed, 1);
const count = wholeNumber("count", values.count, 10_000);
const processes = wholeNumber("processes", values.processes, availableParallelism());

if (process.send !== undefined) workFor(process.send.bind(process));
else if (count === 1) console.log(showRegister(first));
else void checkAll();

/** Checks the batches that the parent hands out, one after another, until it hands out none. */
function workFor(send: (summary: Summary) => void): void {
  process.on("message", ([from, to]: Seeds) => {
    void checkMany(Array.from({ length: to - from }, (_, at) => from + at)).then(send);
  });
}

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
    addSummary(summary, part);
    if (Date.now() - said < EVERY && summary.registers < count) return;
    said = Date.now();
    const left = ((count - summary.registers) * seconds()) / summary.registers;
    const kinds = Object.keys(summary.kinds).length;
    console.log(
      `${summary.registers} of ${count}, ${kinds} kinds of violations, about ${Math.ceil(left / 60)} minutes left`,
    );
  };
  await Promise.all(Array.from({ length: processes }, () => workInProcess(nextSeeds, done)));
  const perRegister = ((seconds() * 1000) / count).toFixed(1);
  console.log([...summaryLines(summary), `${Math.round(seconds())} seconds, ${perRegister} ms a register.`].join("\n"));
  if (Object.keys(summary.kinds).length > 0) process.exitCode = 1;
}

/** A process that is handed batches until there are none. */
function workInProcess(nextSeeds: () => Seeds | null, done: (part: Summary) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename);
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
