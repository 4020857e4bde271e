import { ROLES } from "../../src/register/tables/roles";
import type { CellValue } from "../../src/register/tables/source";
import { QUALIFICATION_TITLES, serialOf, type Person } from "./persons";

export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Ways to write a day, real dates included; "" is none. */
export function dateSpellings(iso: string): CellValue[] {
  if (iso === "") return ["", "  ", null, "\u200B", "01/01/1900", "9999-12-31", "0000-00-00"];
  const [year, month, day] = iso.split("-");
  const [m, d] = [Number(month), Number(day)];
  return [
    ...[
      serialOf(iso),
      serialOf(iso) + 0.75,
      serialOf(iso) - 1e-10,
      `${serialOf(iso)}`,
      `${serialOf(iso)}.0`,
      iso,
      `${iso}T23:59:00Z`,
      `${iso} 08:30`,
      ` ${day}/${month}/${year} `,
    ],
    ...[`\u200E${day}\u200E/\u200E${month}\u200E/\u200E${year}`, `${iso}\uFEFF`],
    ...[`${d}/${m}/${year.slice(2)}`, `${d}.${m}.${year}`, `${d} ${MONTHS[m - 1]} ${year}`],
    `${day}-${MONTHS[m - 1].slice(0, 3)}-${year.slice(2)}`,
  ];
}

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  Female: ["F", "Woman", "10"],
  Male: ["m", "11"],
  Yes: ["Y", "TRUE", "96"],
  No: ["none", "No known disability", "95"],
  "English / Welsh / Scottish / Northern Irish / British": [
    "White British",
    "English/Welsh/Scottish/Northern Irish/British",
    "White: English, Welsh, Scottish, Northern Irish or British",
    "160",
    "WBRI",
  ],
  Irish: ["White - Irish", "166", "WIRI"],
  "White and Black Caribbean": ["Mixed White & Black Caribbean", "142", "MWBC"],
  Chinese: ["Asian or Asian British - Chinese", "101", "CHNE"],
  "Not provided": ["not stated", "Not obtained"],
  "Prefer not to say": ["PREFER NOT TO SAY.", "I prefer not to say", "Refused"],
};

/** Ways to write the label of a group, codes included; "" is not known. */
export function wordSpellings(word: string): CellValue[] {
  if (word === "") return ["", "\t", null, "Not Known", "unknown"];
  const plain = [word, word.toUpperCase(), ` ${word.toLowerCase()} `, word.replace(/ /g, "  "), `${word}\u200B`];
  return [...plain, ...(OTHER_WORDS[word] ?? [])];
}

/** The Department's identifiers of courses. */
const COURSE_IDENTIFIERS: Readonly<Record<string, string>> = {
  NPQEL: "npq-executive-leadership",
  NPQH: "npq-headship",
  NPQSL: "npq-senior-leadership",
};

/** Ways to write a qualification. */
export function qualificationSpellings(code: Person["qualification"]): CellValue[] {
  const title = QUALIFICATION_TITLES[code];
  const slug = COURSE_IDENTIFIERS[code];
  return [
    ...[code, code.toLowerCase(), title, `${title} (${code})`, ` ${title.toUpperCase()}`],
    ...(slug === undefined ? [] : [slug, slug.replaceAll("-", "_")]),
  ];
}

/** Ways to write the academic year that starts in a calendar year. */
export function yearSpellings(first: number): CellValue[] {
  const second = `${(first + 1) % 100}`;
  return [
    ...[`${first}/${second}`, `${first}-${second}`, `${first % 100}/${second}`, `${first}/${first + 1}`, first],
    `Sep-${first % 100}`,
    serialOf(`${first}-09-01`),
  ];
}

export const RESULT_SPELLINGS: Readonly<Record<Person["result"], readonly CellValue[]>> = {
  Passed: ["Passed", "pass", " P", "ACHIEVED"],
  Failed: ["Failed", "Not passed"],
  "": ["", "Pending", "tbc"],
};

/** Ways to write an ID. */
export function idSpellings(id: string): CellValue[] {
  return [id, id.toUpperCase(), ` ${id}\u00A0`, `${id}\u200B`, `\u200E${id}`];
}

/** A heading of a participants table under any of its names. */
export function headingSpellings(heading: string): readonly string[] {
  const { alternatives = [] } = ROLES[0].fields.find((field) => field.heading === heading) ?? {};
  return [heading, heading.toUpperCase(), ` ${heading.replace(/ /g, "-")}:`, ...alternatives];
}
