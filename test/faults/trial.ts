import { Host, loadOfficeJs, type Workbook } from "excel-stand-in";
import { copyWorkbook } from "../support/copy-workbook";
import { ended, pass, restartTime } from "./clock";
import type { End, Job, Runtime } from "./job";
import { looksOf, unfinished, type Looks } from "./looks";
import { meddle, type Meddling, type Request } from "./requests";
import { wrongWith } from "./sentences";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Until an answer that comes late has come. */
const AFTERMATH = 30 * MINUTE;

/** What a job does when nothing disturbs it. */
export interface Undisturbed {
  readonly start: Workbook;
  readonly before: Looks;
  readonly after: Looks;
  /** What it asks of Excel. */
  readonly requests: readonly Request[];
}

/** Opens a workbook in an Excel of its own. */
async function opened(job: Job, workbook: Workbook): Promise<Host> {
  restartTime();
  const host = new Host(workbook, job.options?.());
  await loadOfficeJs(host);
  return host;
}

/** Begins another runtime of the add-in. */
async function load(job: Job, host: Host): Promise<Runtime> {
  jest.resetModules();
  const loading = await ended(job.load(host));
  if (loading === "never") throw new Error(`${job.name} cannot be loaded.`);
  return loading.value;
}

/** Ends a runtime: it must leave the next workbook alone. */
async function close({ session, end }: Runtime): Promise<void> {
  await end?.();
  const idle = async (): Promise<void> => {};
  Object.assign(session, { read: idle, check: idle, compare: idle, refresh: () => new Promise(() => {}) });
}

/** Does a job with nothing in its way; somebody may have done something before. */
export async function undisturbed(
  job: Job,
  start: Workbook,
  earlier: (host: Host) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Undisturbed | null> {
  const workbook = copyWorkbook(start);
  const host = await opened(job, workbook);
  if (!(await earlier(host))) return null;
  const before = looksOf(workbook);
  const runtime = await load(job, host);
  const requests: Request[] = [];
  meddle(host, (request) => {
    requests.push(request);
    return null;
  });
  const end = await ended(runtime.run());
  await pass(20 * SECOND);
  if (end === "never" || !end.value.isDone) throw new Error(`${job.name} fails by itself: ${JSON.stringify(end)}`);
  const after = looksOf(workbook);
  await close(runtime);
  return { start, before, after, requests };
}

export interface TrialOptions {
  /** How often the job is begun at the same moment, and in how many runtimes. */
  readonly times?: number;
  readonly windows?: number;
  /** Whether nothing can be wrong once the job says that it is done: not where somebody changes the register meanwhile. */
  readonly doneIsDone?: boolean;
}

/** Does a job while requests are meddled with, and again afterwards. Returns what is wrong; nothing is expected. */
export async function trial(
  job: Job,
  expected: Undisturbed,
  meddling: (host: Host) => Meddling,
  { times = 1, windows = 1, doneIsDone = true }: TrialOptions = {},
): Promise<string[]> {
  const workbook = copyWorkbook(expected.start);
  const host = await opened(job, workbook);
  const runtimes: Runtime[] = [];
  for (let i = 0; i < windows; i++) runtimes.push(await load(job, host));
  const [runtime] = runtimes;
  const meddled = meddle(host, meddling(host));
  const faults: string[] = [];

  const runs = runtimes.flatMap(({ run }) => Array.from({ length: times }, run));
  const ends = await Promise.all(runs.map((run) => outcomeOf(run)));
  for (const end of ends) faults.push(...wrongEnd(end));
  await pass(AFTERMATH);
  meddled.end();
  await pass(10 * SECOND);
  faults.push(...wrongClaim("the pane", runtime, workbook, expected));
  const now = looksOf(workbook);
  const areDone = ends.every((end) => end !== "never" && "isDone" in end && end.isDone);
  if (areDone && doneIsDone)
    faults.push(...wrongLooks(now, expected.after).map((one) => `it says that it is done, and ${one}`));
  const harm = job.harm ?? eitherOr;
  let kept = harm(expected.before, now, expected.after);
  if (kept.length > 0 && runtime.putBack !== undefined) {
    await ended(runtime.putBack());
    kept = harm(expected.before, looksOf(workbook), expected.after);
  }
  faults.push(...kept);
  const copy = copyWorkbook(workbook);

  job.tidy?.(host);
  const isNext = job.isRepeatable || !areDone;
  const next = isNext ? await outcomeOf(runtime.run()) : ends[0];
  if (next === "never") faults.push("the next try does not end");
  else if ("thrown" in next) faults.push(`the next try throws: ${next.thrown}`);
  else if (!next.isDone && job.isRepeatable) faults.push(`the next try says: ${next.said.join(" ")}`);
  await pass(10 * SECOND);
  faults.push(...wrongLooks(looksOf(workbook), expected.after).map((one) => `after the next try, ${one}`));
  for (const one of runtimes) await close(one);

  const again = await load(job, await opened(job, copy));
  await ended(again.session.open());
  await pass(10 * SECOND);
  faults.push(...wrongClaim("the pane, opened again,", again, copy, expected));
  await close(again);
  return faults;
}

type Outcome = End | "never" | { readonly thrown: string };

async function outcomeOf(run: Promise<End>): Promise<Outcome> {
  try {
    const end = await ended(run);
    return end === "never" ? end : end.value;
  } catch (error) {
    return { thrown: String(error) };
  }
}

function wrongEnd(end: Outcome): string[] {
  if (end === "never") return ["it never ends"];
  if ("thrown" in end) return [`it throws: ${end.thrown}`];
  if (!end.isDone && end.said.length === 0) return ["it fails without a word"];
  return end.said.flatMap(wrongWith);
}

/** Whether a pane says that the sheets are up to date although they are not. */
function wrongClaim(who: string, { session }: Runtime, workbook: Workbook, { after }: Undisturbed): string[] {
  const { register, settings, fingerprint, sheetChanges, isReading, job } = session.state;
  const faults: string[] = [];
  if (isReading) faults.push(`${who} reads for ever`);
  if (job.kind === "running") faults.push(`${who} refreshes for ever`);
  if (register.kind === "failed") faults.push(...wrongWith(register.message));
  const isUpToDate =
    register.kind === "read" &&
    settings.lastRefresh !== null &&
    settings.lastRefresh.fingerprint === fingerprint &&
    sheetChanges.length === 0;
  if (!isUpToDate) return faults;
  const incomplete = unfinished(workbook).filter((name) => !isOfCheck(name));
  if (incomplete.length > 0) faults.push(`${who} says up to date, and ${incomplete.join(", ")} says incomplete`);
  const { ours } = looksOf(workbook);
  return [
    ...faults,
    ...wrongSheets(withoutCheck(ours), withoutCheck(after.ours)).map((one) => `${who} says up to date: ${one}`),
  ];
}

/** The user's sheets that are neither as they were nor as they are to be. */
function eitherOr(before: Looks, now: Looks, after: Looks): string[] {
  const names = new Set([...before.users.keys(), ...now.users.keys(), ...after.users.keys()]);
  return [...names].flatMap((name) => {
    const is = now.users.get(name);
    if (is === before.users.get(name) || is === after.users.get(name)) return [];
    return [`${name} is neither as it was nor as it is to be`];
  });
}

function wrongLooks(now: Looks, expected: Looks): string[] {
  return [...wrongSheets(now.users, expected.users), ...wrongSheets(now.ours, expected.ours)];
}

function wrongSheets(now: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): string[] {
  return [...new Set([...now.keys(), ...expected.keys()])].flatMap((name) => {
    if (!now.has(name)) return [`${name} is missing`];
    if (!expected.has(name)) return [`${name} is too much`];
    return now.get(name) === expected.get(name) ? [] : [`${name} differs`];
  });
}

/** Without the sheet of the self-check: where it cannot be removed, the check itself says so. */
function withoutCheck(sheets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...sheets].filter(([name]) => !isOfCheck(name)));
}

function isOfCheck(sheet: string): boolean {
  return sheet.startsWith("NPQ self-check");
}
