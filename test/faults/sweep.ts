import { playTime } from "./clock";
import type { Job } from "./job";
import { faultsOf, type Kind } from "./kinds";
import { trial, undisturbed } from "./trial";

/** One trial of many. */
interface Planned {
  readonly kind: Kind;
  /** "request 7 of 21, AccessDenied" */
  readonly what: string;
  readonly run: () => Promise<string[]>;
}

/** What came of the trials of one kind. */
export interface Swept {
  readonly job: string;
  readonly kind: Kind;
  readonly all: number;
  readonly tried: number;
  readonly seconds: number;
  /** What went wrong: "request 7 of 21, AccessDenied: it never ends". None is expected. */
  readonly violations: readonly string[];
}

export interface Choice {
  readonly kinds: readonly Kind[];
  /** At most so many trials of each kind; which, the seed decides. */
  readonly most: number;
  readonly seed: number;
  /** Asked before each trial whether it is wanted here. */
  readonly isWanted: () => boolean;
  /** Told what came of each kind, as soon as that is known. */
  readonly tell: (swept: Swept) => void;
}

/** Does a job again and again, each time with another fault. */
export async function sweep(job: Job, { kinds, most, seed, isWanted, tell }: Choice): Promise<Swept[]> {
  playTime();
  const planned = await plan(job);
  const swept: Swept[] = [];
  for (const kind of kinds) {
    const ofKind = planned.filter((one) => one.kind === kind && job.without?.[kind] === undefined);
    const chosen = sampled(ofKind, most, seed);
    const begun = performance.now();
    const violations: string[] = [];
    let tried = 0;
    for (const { what, run } of chosen) {
      if (!isWanted()) continue;
      tried++;
      violations.push(...(await run()).map((wrong) => `${what}: ${wrong}`));
    }
    const seconds = (performance.now() - begun) / 1_000;
    const came = { job: job.name, kind, all: ofKind.length, tried, seconds, violations };
    tell(came);
    swept.push(came);
  }
  return swept;
}

async function plan(job: Job): Promise<Planned[]> {
  const start = await job.prepare();
  const expected = await undisturbed(job, start);
  if (expected === null) throw new Error(`${job.name} cannot begin.`);
  const { requests } = expected;
  const planned: Planned[] = requests.flatMap((request, at) =>
    faultsOf(request).map(({ kind, detail, meddle }) => ({
      kind,
      what: `request ${at + 1} of ${requests.length}, ${detail}`,
      run: () => trial(job, expected, () => meddle(at), { doneIsDone: kind !== "dead" }),
    })),
  );
  for (const [name, deed] of Object.entries(job.others)) {
    const after = await undisturbed(job, start, deed);
    if (after === null) continue;
    for (const at of requests.keys()) {
      if (job.isTooLate?.(requests[at]) === true) continue;
      planned.push({
        kind: "somebody else",
        what: `before request ${at + 1} of ${requests.length}, ${name}`,
        run: async () => {
          let isDone = false;
          const wrong = await trial(
            job,
            after,
            (host) => (request, position, send) => {
              if (position !== at) return null;
              return deed(host).then((done) => {
                isDone = done;
                return send(request);
              });
            },
            { doneIsDone: false },
          );
          // A name may be taken by then, or nothing more is asked.
          return isDone ? wrong : [];
        },
      });
    }
  }
  planned.push(
    { kind: "two at once", what: "twice", run: () => trial(job, expected, () => () => null, { times: 2 }) },
    { kind: "two windows", what: "in two windows", run: () => trial(job, expected, () => () => null, { windows: 2 }) },
  );
  return planned;
}

/** Some of many, always the same for a seed. */
function sampled<T>(all: readonly T[], most: number, seed: number): T[] {
  if (all.length <= most) return [...all];
  const step = all.length / most;
  const first = (seed * 0.618_034) % 1;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i + first) * step)]);
}
