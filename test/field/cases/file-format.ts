import { partsOf, encoded } from "../../support/rewritten-file";
import { fieldFile, type FieldCase } from "../field-case";
import { counts, recruited } from "../field-figures";
import { change, gotOfTwoPeople, said, twoPeople, TWO_PEOPLE } from "../two-people";

const STRINGS = "xl/sharedStrings.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** The figures of most fixtures: two people who have begun in 2018/19. */
const TWO = "2018/19: 2; 2 rows = 2 counted + 0 left out";

const declaring = (text: string, encoding: string): string =>
  text.replace('encoding="UTF-8"', `encoding="${encoding}"`);

/** Kinds of .xlsx file that other programs write. */
export const FILE_FORMAT: readonly FieldCase[] = [
  {
    kind: "Shared strings in ISO-8859-1",
    workbook: fieldFile("latin1-strings"),
    right: `${TWO}; Noël Café and Zoë Brontë; declared as UTF-8`,
    got: async (outcome) => {
      const workbook = await outcome.output();
      const names = [1, 2].map((row) => said(workbook, "Register", row, 13)).join(" and ");
      const declared = /encoding="([^"]*)"/.exec((await partsOf(await outcome.bytes())).get(STRINGS) ?? "")?.[1];
      return `${recruited(outcome.json)}; ${counts(outcome.json)}; ${names}; declared as ${declared}`;
    },
  },
  {
    kind: "The workbook part in windows-1252",
    workbook: fieldFile("windows-1252-workbook"),
    right: `${TWO}; Café notes: Call Ann, =COUNTA('Café notes'!A1:A1) is 1`,
    got: async (outcome) => {
      const workbook = await outcome.output();
      const { name, rows } = workbook.worksheets[1];
      const [text, result] = [0, 1].map((row) => said(workbook, name, row, 0));
      const cells = `${name}: ${text}, ${rows[1]?.[0]?.formula} is ${result}`;
      return `${recruited(outcome.json)}; ${counts(outcome.json)}; ${cells}`;
    },
  },
  {
    kind: "The workbook part in UTF-16 without a mark",
    workbook: fieldFile("utf-16-without-mark"),
    right: TWO,
    got: ({ json }) => `${recruited(json)}; ${counts(json)}`,
  },
  {
    kind: "Every part in UTF-16, little-endian with a mark",
    workbook: () =>
      twoPeople(
        (parts) => new Map([...parts].map(([name, text]) => [name, encoded(declaring(text, "UTF-16"), "utf-16le")])),
      ),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "A sheet and its strings in UTF-16, big-endian with a mark",
    workbook: () =>
      twoPeople((parts) => {
        const change = (name: string) =>
          [name, encoded(declaring(parts.get(name) ?? "", "UTF-16"), "utf-16be")] as const;
        return new Map<string, string | Uint8Array>([...parts, change(STRINGS), change(SHEET)]);
      }),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "Shared strings in windows-1252 with a euro sign",
    workbook: () =>
      twoPeople((parts) => {
        const text = declaring(parts.get(STRINGS) ?? "", "windows-1252").replace("Call Ann", "€5 for Ann’s café");
        return new Map<string, string | Uint8Array>([
          ...parts,
          [STRINGS, encoded(text.replace("’", "&#8217;"), "windows-1252")],
        ]);
      }),
    right: TWO_PEOPLE.replace("Call Ann", "€5 for Ann’s café"),
    got: gotOfTwoPeople,
  },
  {
    kind: "UTF-8 that is declared as UTF-16",
    workbook: () => twoPeople((parts) => new Map([...parts].map(([name, text]) => [name, declaring(text, "utf-16")]))),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "A byte order mark before every part",
    workbook: () => twoPeople((parts) => new Map([...parts].map(([name, text]) => [name, `\uFEFF${text}`]))),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "Part names in another case",
    workbook: fieldFile("part-names-in-another-case"),
    right: `${TWO}; Call Ann on Monday; 43346 as dd/mm/yyyy; no two parts of a name`,
    got: async (outcome) => {
      const workbook = await outcome.output();
      const format = workbook.worksheets[0].cell(1, 3)?.style.numberFormat;
      const names = [...(await partsOf(await outcome.bytes())).keys()].map((name) => name.toLowerCase());
      const twice = new Set(names).size === names.length ? "no two parts of a name" : "two parts of a name";
      const cells = `${said(workbook, "Notes", 0, 0)}; ${said(workbook, "Register", 1, 3)} as ${format}`;
      return `${recruited(outcome.json)}; ${counts(outcome.json)}; ${cells}; ${twice}`;
    },
  },
  {
    kind: "Every part name in capitals",
    workbook: () => twoPeople((parts) => new Map([...parts].map(([name, text]) => [name.toUpperCase(), text]))),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "Entries of the zip file with backslashes",
    workbook: fieldFile("backslashes"),
    right: TWO,
    got: ({ json }) => `${recruited(json)}; ${counts(json)}`,
  },
  {
    kind: "Relationships and content types with backslashes",
    workbook: () =>
      twoPeople((parts) => {
        for (const name of ["_rels/.rels", RELATIONSHIPS]) {
          change(parts, name, (text) => text.replace(/Target="[^"]*"/g, (target) => target.replaceAll("/", "\\")));
        }
        return change(parts, "[Content_Types].xml", (text) =>
          text.replace(/PartName="[^"]*"/g, (name) => name.replaceAll("/", "\\")),
        );
      }),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  ...["my%20sheet.xml", "my sheet.xml"].map((stored): FieldCase => ({
    kind: `A part name with a space, which is percent-encoded where it is named, stored as ${stored}`,
    workbook: () =>
      twoPeople((parts) => {
        for (const name of [RELATIONSHIPS, "[Content_Types].xml"]) {
          change(parts, name, (text) => text.replace("worksheets/sheet1.xml", "worksheets/my%20sheet.xml"));
        }
        return new Map([...parts].map(([name, text]) => [name === SHEET ? `xl/worksheets/${stored}` : name, text]));
      }),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  })),
  {
    kind: "Addresses in small letters",
    workbook: fieldFile("lowercase-addresses"),
    right: TWO,
    got: ({ json }) => `${recruited(json)}; ${counts(json)}`,
  },
  {
    kind: "Attributes in single quotes, comments and CDATA",
    workbook: () =>
      twoPeople((parts) => {
        change(parts, SHEET, (text) =>
          text.replaceAll(/(\s[a-z]+)="([^"]*)"(?=[^<]*<)/g, "$1 = '$2'").replace("<row", "<!-- <row r='9'> --><row"),
        );
        return change(parts, STRINGS, (text) => text.replace(/<t>(Zoë|Call Ann)/, "<t><![CDATA[$1]]>"));
      }),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "A text followed by runs",
    workbook: fieldFile("text-and-runs"),
    right: TWO,
    got: ({ json }) => `${recruited(json)}; ${counts(json)}`,
  },
  {
    kind: "Shared strings with runs before and after a text, and with how they are pronounced",
    workbook: () =>
      twoPeople((parts) =>
        change(parts, STRINGS, (text) =>
          text
            .replace("<t>Zoë</t>", "<r><rPr><b/></rPr><t>Z</t></r><t>o</t><r><t>ë</t></r>")
            .replace("<t>NPQH</t>", '<t>NPQH</t><rPh sb="0" eb="4"><t>en pee cue aitch</t></rPh>'),
        ),
      ),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "Formulas whose results are among the shared strings",
    workbook: () =>
      twoPeople((parts) =>
        change(parts, SHEET, (text) => text.replace(/(<c r="[BD][23]"[^>]*>)(?=<v>)/g, "$1<f>Notes!A9</f>")),
      ),
    right: TWO_PEOPLE,
    got: gotOfTwoPeople,
  },
  {
    kind: "Line ends in a defined name",
    workbook: fieldFile("line-ends-in-names"),
    right: `${TWO}; LAMBDA(d,⏎  IF(MONTH(d)>=9,⏎    "Autumn","Spring"))`,
    got: async (outcome) => {
      const name = (await outcome.output()).names.get("StartsInTerm")?.replaceAll("\n", "⏎");
      return `${recruited(outcome.json)}; ${counts(outcome.json)}; ${name}`;
    },
  },
  {
    kind: "Nothing unusual: the sheets that are not ours stay as they are, byte by byte",
    workbook: () => twoPeople((parts) => parts),
    right: `${TWO_PEOPLE}; the same`,
    got: async (outcome) => {
      const before = await partsOf(await twoPeople((parts) => parts));
      const after = await partsOf(await outcome.bytes());
      const isSame = [SHEET, "xl/worksheets/sheet2.xml"].every((name) => before.get(name) === after.get(name));
      return `${await gotOfTwoPeople(outcome)}; ${isSame ? "the same" : "changed"}`;
    },
  },
];
