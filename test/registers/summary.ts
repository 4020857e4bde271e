import type { Violation } from "./violation";

/** Violations of one kind: how many registers have it, and the first of them. */
interface Kind {
  count: number;
  readonly seeds: number[];
  readonly what: string;
}

/** What came of many registers, as plain data that a process can hand on. */
export interface Summary {
  registers: number;
  people: number;
  withProblems: number;
  /** Registers that differ from the truth in something that a problem names. */
  withNamed: number;
  readonly named: Record<string, number>;
  readonly kinds: Record<string, Kind>;
}

/** Seeds that are remembered of each kind of violation. */
const SEEDS = 3;

export function emptySummary(): Summary {
  return { registers: 0, people: 0, withProblems: 0, withNamed: 0, named: {}, kinds: {} };
}

/** Counts the violations of a register, each kind once. */
export function addViolations(summary: Summary, seed: number, violations: readonly Violation[]): void {
  for (const [kind, what] of new Map(violations.map((one) => [one.kind, one.what]))) {
    const known = (summary.kinds[kind] ??= { count: 0, seeds: [], what });
    known.count++;
    if (known.seeds.length < SEEDS) known.seeds.push(seed);
  }
}

export function addSummary(
  summary: Summary,
  { registers, people, withProblems, withNamed, named, kinds }: Summary,
): void {
  summary.registers += registers;
  summary.people += people;
  summary.withProblems += withProblems;
  summary.withNamed += withNamed;
  for (const [code, count] of Object.entries(named)) summary.named[code] = (summary.named[code] ?? 0) + count;
  for (const [kind, { count, seeds, what }] of Object.entries(kinds)) {
    const known = (summary.kinds[kind] ??= { count: 0, seeds: [], what });
    known.count += count;
    known.seeds.push(...seeds);
    known.seeds.sort((a, b) => a - b).splice(SEEDS);
  }
}

/** The summary in words, a line each. */
export function summaryLines({ registers, people, withProblems, withNamed, named, kinds }: Summary): string[] {
  const number = (count: number): string => count.toLocaleString("en-GB");
  const found = Object.entries(kinds).sort(([, a], [, b]) => b.count - a.count);
  const codes = Object.entries(named).sort(([, a], [, b]) => b - a);
  return [
    `${number(registers)} registers of ${number(people)} people, ${number(withProblems)} with something to check.`,
    `${number(withNamed)} read otherwise than meant, each with a problem that names it: ` +
      (codes.map(([code, count]) => `${code} ${number(count)}`).join(", ") || "none"),
    ...(found.length === 0
      ? ["No violations."]
      : [
          `${number(found.length)} kinds of violations:`,
          ...found.flatMap(([kind, { count, seeds, what }]) => [
            `  ${number(count)} × ${kind} (seeds ${seeds.join(", ")})`,
            `      ${what.slice(0, 300)}`,
          ]),
          `To look at one of them: npm run check:registers -- --seed ${found[0][1].seeds[0]} --count 1`,
        ]),
  ];
}
