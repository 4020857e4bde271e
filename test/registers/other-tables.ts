import { academicYearLabel } from "../../src/register/cells/academic-year";
import type { Role } from "../../src/register/tables/fields";
import type { Choices } from "./choices";
import { headingFor, shareContents } from "./columns";
import { dateCell, DATE_STYLES } from "./dates";
import type { AgreedTarget, Population } from "./population";
import { Sheet, type Cell } from "./sheet";
import type { Features } from "./wanted";

/** Rows of a table that is not of participants, by the names of its fields. */
interface OtherTable {
  readonly role: Role;
  readonly sheet: string;
  readonly fields: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

const text = (value: unknown): Cell => ({ value });

/** The tables beside the participants that a register has, each on a sheet of its own. */
export interface OtherTables {
  readonly sheets: readonly Sheet[];
  readonly hasTasks: boolean;
  readonly hasRatings: boolean;
  readonly hasTargets: boolean;
}

export function otherTables(
  population: Population,
  wants: { readonly ratings: boolean; readonly schools: boolean; readonly is1904: boolean },
  features: Features,
  order: Choices,
): OtherTables {
  const { choices } = features;
  const { is1904 } = wants;
  const hasTasks = features.has("assessments", 0.4);
  const hasTargets = features.has("targets", 0.5);
  const asDays = (name: string) => {
    const style = features.way(`dates of ${name}`, DATE_STYLES);
    return (iso: string, at: number): Cell => dateCell(iso, style, choices.of(`${name} ${at}`), is1904);
  };
  const sheets: Sheet[] = [];
  const add = (table: OtherTable): void => {
    sheets.push(writeOther({ ...table, rows: ordered(table.rows, order.of(table.role)) }, features));
  };
  if (hasTasks) {
    const day = asDays("assessments");
    add({
      role: "assessments",
      sheet: "Final assessments",
      fields: ["participantId", "task", "presentedDate", "moderated", "outcome"],
      rows: population.tasks.map(({ id, task, presented, isModerated, isUpheld }, at) => ({
        participantId: text(id),
        task: text(task),
        presentedDate: day(presented, at),
        moderated: text(isModerated ? "Yes" : "No"),
        outcome: text(!isModerated ? "" : isUpheld ? "Upheld" : "Not upheld"),
      })),
    });
  }
  if (wants.ratings) {
    const day = asDays("ratings");
    add({
      role: "feedback",
      sheet: "Survey",
      fields: ["participantId", "feedbackDate", "rating"],
      rows: population.ratings.map(({ id, date, rating }, at) => ({
        participantId: text(id),
        feedbackDate: day(date, at),
        rating: text(rating),
      })),
    });
  }
  if (wants.schools) {
    const share = shareContents(features);
    add({
      role: "schools",
      sheet: "Schools",
      fields: ["schoolUrn", "name", "fsm"],
      rows: population.schools.map((one) => ({
        schoolUrn: text(Number(one.urn)),
        name: text(one.name),
        fsm: share(one),
      })),
    });
  }
  if (hasTargets) {
    if (features.has("targets as cross-tabs", 0.3)) sheets.push(crossTabs(population.targets));
    else add(targetTable(population.targets));
  }
  return { sheets, hasTasks, hasRatings: wants.ratings, hasTargets };
}

function ordered<T>(rows: readonly T[], order: Choices): readonly T[] {
  return order.shuffled(rows);
}

function targetTable(targets: readonly AgreedTarget[]): OtherTable {
  return {
    role: "targets",
    sheet: "Goals",
    fields: ["qualification", "academicYear", "recruitmentTarget", "fsmTarget", "nonWhiteBritishTarget"],
    rows: targets.map(({ qualification, year, recruitment, fsm, nonWhiteBritish }) => ({
      qualification: text(qualification),
      academicYear: text(academicYearLabel(year)),
      recruitmentTarget: text(recruitment ?? ""),
      fsmTarget: text(fsm ?? ""),
      nonWhiteBritishTarget: text(nonWhiteBritish ?? ""),
    })),
  };
}

/** Qualifications down and years across, one block a measure. */
function crossTabs(targets: readonly AgreedTarget[]): Sheet {
  const sheet = new Sheet("Goals");
  const qualifications = [...new Set(targets.map((one) => one.qualification))];
  const years = [...new Set(targets.map(({ year }) => year))].sort();
  const blocks = [
    ["Recruitment target", (one: AgreedTarget) => one.recruitment],
    ["FSM target %", (one: AgreedTarget) => one.fsm],
    ["Non-White British target %", (one: AgreedTarget) => one.nonWhiteBritish],
  ] as const;
  let row = 0;
  for (const [title, valueOf] of blocks) {
    sheet.put(row, 0, title);
    years.forEach((year, at) => sheet.put(row, 1 + at, academicYearLabel(year)));
    for (const qualification of qualifications) {
      row++;
      sheet.put(row, 0, qualification);
      years.forEach((year, at) => {
        const target = targets.find((one) => one.qualification === qualification && one.year === year);
        const value = target === undefined ? null : valueOf(target);
        if (value !== null) sheet.put(row, 1 + at, value);
      });
    }
    row += 2;
  }
  return sheet;
}

const STRANGE_HEADINGS: Readonly<Record<string, string>> = { name: "Establishment name" };

function writeOther({ role, sheet: name, fields, rows }: OtherTable, features: Features): Sheet {
  const sheet = new Sheet(name);
  const top = features.way(`${role} below a title`, [0, 2]);
  const inOrder = features.has(`${role} in another order`, 0.4)
    ? features.choices.of(`order of ${role}`).shuffled(fields)
    : fields;
  if (top > 0) sheet.put(0, 0, "Our own list");
  inOrder.forEach((key, at) => sheet.put(top, at, STRANGE_HEADINGS[key] ?? headingFor(role, key, features)));
  rows.forEach((row, position) =>
    inOrder.forEach((key, at) => {
      const { value, format } = row[key];
      if (value !== "") sheet.put(top + 1 + position, at, value, format);
    }),
  );
  if (features.has(`${role} as a table`, 0.4) && rows.length > 0) {
    sheet.tables.push({ row: top, column: 0, rows: rows.length + 1, columns: fields.length, name: `tbl${role}` });
  }
  return sheet;
}
