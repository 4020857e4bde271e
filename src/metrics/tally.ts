import { RESULT } from "../register/words/results";
import { isNonWhiteBritish, majorEthnicGroup } from "../register/words/ethnicities";
import { UNDATED } from "../register/columns/date-cell";
import type { FieldKey } from "../register/tables/fields";
import { FLAG } from "../register/columns/participant-columns";
import { YEAR_BASE, type Participants } from "../register/columns/participants";
import { MILLION } from "../register/cells/read-number";
import type { Register } from "../register/register";
import { fsmBandLabels, FSM_BAND, type Characteristic } from "./characteristic";
import type { Definitions } from "./definitions";
import { GroupCounts } from "./group-counts";
import { MEASURE_BITS, PROFILES } from "./measure";
import { Scope } from "./scope";
import { countSides, type SideCounts } from "./assessment-and-rating-counts";
import { TimeLimit } from "./time-limit";

/** Everything that the metrics need, counted in one pass over the register. */
export interface Tally {
  readonly scope: Scope;
  readonly groups: ReadonlyMap<Characteristic, GroupCounts>;
  /** By combination of year and qualification. */
  readonly sides: readonly SideCounts[];
  /** Counted participations of years that are not reported. */
  readonly unreported: number;
  /** Whether the workbook says which assessments were moderated. */
  readonly hasAssessments: boolean;
  /** Whether the workbook has ratings: a feedback table, or a rating column. */
  readonly hasFeedback: boolean;
  /** Fields of participants that the workbook has a column for. */
  readonly given: ReadonlySet<FieldKey>;
}

/** Participations that are classified before they are counted: few enough to stay in the processor's cache. */
const CHUNK = 1024;
/** Years and qualifications are bytes: their combinations are looked up under `year * BYTE + qualification`. */
const BYTE = 256;

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

/** Combination of the scope for every year and qualification code; those of years that are not reported share one behind all others. */
function cellTable(scope: Scope): Int32Array {
  const table = new Int32Array(BYTE * BYTE).fill(scope.cells);
  scope.startYears.forEach((startYear, year) => {
    scope.positions.forEach((position, qualification) => {
      table[(startYear - YEAR_BASE) * BYTE + position] = scope.cell(year, qualification);
    });
  });
  return table;
}

function counter(scope: Scope, characteristic: Characteristic, labels: readonly string[], codes: Uint8Array): Counter {
  return { characteristic, labels, codes, profiles: new Int32Array((scope.cells + 1) * labels.length * PROFILES) };
}

/** What the tally goes by, one a participation: which measures hold of it ({@link MEASURE_BITS}), and its FSM band. */
export function classify(
  participants: Participants,
  definitions: Definitions,
): { readonly profiles: Uint8Array; readonly bands: Uint8Array } {
  const profiles = new Uint8Array(participants.count);
  const bands = new Uint8Array(participants.count);
  classifier(participants, definitions, bands)(0, participants.count, profiles);
  return { profiles, bands };
}

/** Notes the profiles of so many participations from a position on, chunk by chunk, and their FSM bands. */
function classifier(
  participants: Participants,
  definitions: Definitions,
  bands: Uint8Array,
): (from: number, rows: number, profiles: Uint8Array) => void {
  const { fsm, start, presented, withdrawn, deferred, result, nonWhiteBritish: flags } = participants;
  const hasFlags = participants.given.has("nonWhiteBritish");
  const ethnicity = participants.groups.get("ethnicity");
  const ethnicityCodes = ethnicity?.codes ?? new Uint8Array(participants.count);
  const nonWhiteBritish = Uint8Array.from(ethnicity?.labels ?? [], (label) =>
    isNonWhiteBritish(label, definitions.notKnownCountsAsNonWhiteBritish) ? MEASURE_BITS.nonWhiteBritish : 0,
  );
  const fsmThreshold = Math.round(definitions.fsmThresholdPercent * MILLION);
  const limit = new TimeLimit(definitions);
  return (from, rows, profiles) => {
    for (let i = 0, position = from; i < rows; i++, position++) {
      let profile = nonWhiteBritish[ethnicityCodes[position]];
      // Code 0 is Not Known: a column of Yes and No says then who is not White British.
      if (hasFlags && ethnicityCodes[position] === 0 && flags[position] !== FLAG.unknown) {
        profile = flags[position] === FLAG.yes ? MEASURE_BITS.nonWhiteBritish : 0;
      }
      if (fsm[position] >= fsmThreshold) {
        profile |= MEASURE_BITS.fsm;
        bands[position] = FSM_BAND.high;
      } else if (fsm[position] >= 0) {
        bands[position] = FSM_BAND.low;
      }
      if (presented[position] !== 0) {
        profile |= MEASURE_BITS.presented;
        const isDated = start[position] !== 0 && presented[position] !== UNDATED;
        if (isDated && presented[position] <= limit.deadline(start[position])) profile |= MEASURE_BITS.withinTime;
      }
      if (withdrawn[position] !== 0) profile |= MEASURE_BITS.withdrawn;
      if (deferred[position] !== 0) profile |= MEASURE_BITS.deferred;
      if (result[position] !== RESULT.none) profile |= MEASURE_BITS.submitted;
      if (result[position] === RESULT.passed) profile |= MEASURE_BITS.passed;
      profiles[i] = profile;
    }
  };
}
