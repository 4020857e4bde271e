import { YEAR_BASE, type Participants } from "../register/columns/participants";
import type { Register } from "../register/register";
import { majorEthnicGroup } from "../register/words/ethnicities";
import { countSides } from "./assessment-and-rating-counts";
import { fsmBandLabels, type Characteristic } from "./characteristic";
import { BYTE, cellTable } from "./cell-table";
import { classifier } from "./classify";
import { countPresenting } from "./count-presenting";
import type { Definitions } from "./definitions";
import { GroupCounts } from "./group-counts";
import { PROFILES } from "./measure";
import { Scope } from "./scope";
import { tablesByCell } from "./tables-by-cell";
import type { Tally } from "./tally";

/** Participations that are classified at a time before they are counted: few enough to stay in the processor's cache. */
const CHUNK = 1024;

/** A characteristic while it is being counted. */
interface Counter {
  readonly characteristic: Characteristic;
  readonly labels: readonly string[];
  readonly codes: Uint8Array;
  /** Participations by combination, group and profile: see {@link GroupCounts.fromProfiles}. */
  readonly profiles: Int32Array;
}

/**
 * Counts a register.
 *
 * @param years starting calendar years of the academic years to report; null = all
 */
export function tallyRegister(
  register: Register,
  definitions: Definitions,
  years: readonly number[] | null = null,
): Tally {
  const { participants } = register;
  const scope = scopeOf(register, years);
  const cellOf = cellTable(scope);
  const bands = new Uint8Array(participants.count);
  const counters: Counter[] = [
    ...[...participants.groups].map(([key, { labels, codes }]) => counter(scope, key, labels, codes)),
    counter(scope, "fsm", fsmBandLabels(definitions.fsmThresholdPercent), bands),
  ];

  const classify = classifier(participants, definitions, bands);
  const cells = new Int32Array(CHUNK);
  const profiles = new Uint8Array(CHUNK);
  const occurs = new Uint8Array(PROFILES);
  const { year, qualification } = participants;
  for (let from = 0; from < participants.count; from += CHUNK) {
    const rows = Math.min(CHUNK, participants.count - from);
    classify(from, rows, profiles);
    for (let i = 0; i < rows; i++) {
      cells[i] = cellOf[year[from + i] * BYTE + qualification[from + i]];
      occurs[profiles[i]] = 1;
    }
    for (const { labels, codes, profiles: counts } of counters) {
      const groups = labels.length;
      for (let i = 0; i < rows; i++) counts[(cells[i] * groups + codes[from + i]) * PROFILES + profiles[i]]++;
    }
  }

  const occurring = [...occurs.keys()].filter((profile) => occurs[profile] === 1);
  const groups = new Map<Characteristic, GroupCounts>(
    counters.map(({ characteristic, labels, profiles: counts }) => [
      characteristic,
      GroupCounts.fromProfiles(labels, scope.cells, counts, occurring),
    ]),
  );
  const ethnicity = groups.get("ethnicity");
  if (ethnicity !== undefined) groups.set("ethnicGroup", ethnicity.rolledUp(majorEthnicGroup));
  return {
    scope,
    groups,
    sides: countSides(register, scope),
    presenting: countPresenting(participants, definitions, register.asOf, cellOf, scope.cells),
    tables: tablesByCell(participants, cellOf, scope.cells),
    unreported: years === null ? 0 : participants.count - reportedOf(participants, scope),
    hasAssessments: register.assessments !== null,
    hasFeedback: register.feedback !== null,
    given: participants.given,
  };
}

/** Number of participations of the scope's years. */
function reportedOf({ count, year }: Participants, scope: Scope): number {
  const reported = new Set(scope.startYears.map((startYear) => startYear - YEAR_BASE));
  return year.subarray(0, count).reduce((sum, one) => sum + (reported.has(one) ? 1 : 0), 0);
}

/** Years and qualifications with counted participants or targets. */
function scopeOf({ participants, targets }: Register, years: readonly number[] | null): Scope {
  const hasYear = new Uint8Array(BYTE);
  const hasQualification = new Uint8Array(BYTE);
  const { count, year: yearCodes, qualification } = participants;
  for (let position = 0; position < count; position++) {
    hasYear[yearCodes[position]] = 1;
    hasQualification[qualification[position]] = 1;
  }
  const occurring = (flags: Uint8Array): number[] => [...flags.keys()].filter((code) => flags[code] === 1);
  const isReported = (year: number): boolean => years === null || years.includes(year);
  return new Scope(
    [...occurring(hasYear).map((year) => YEAR_BASE + year), ...targets.map(({ year }) => year)].filter(isReported),
    [...occurring(hasQualification), ...targets.map(({ qualification }) => qualification)],
  );
}

function counter(scope: Scope, characteristic: Characteristic, labels: readonly string[], codes: Uint8Array): Counter {
  return { characteristic, labels, codes, profiles: new Int32Array((scope.cells + 1) * labels.length * PROFILES) };
}
