import type { Book } from "./book";
import { part, xml } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** [Content_Types].xml. @param tables how many there are */
export function contentTypesPart({ sheets }: Book, tables: number): string {
  const types = [
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ...Array.from({ length: tables }, (_, i) => [`/xl/tables/table${i + 1}.xml`, `${SPREADSHEET}.table+xml`]),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      types.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("") +
      `</Types>`,
  );
}

/** _rels/.rels, xl/_rels/workbook.xml.rels, …: rId1 is the first. @param targets type and path of each */
export function relationshipsPart(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${RELATIONSHIPS}">${items.join("")}</Relationships>`);
}

export const PACKAGE_RELATIONSHIPS = [
  [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
  [`${RELATIONSHIPS}/metadata/core-properties`, "docProps/core.xml"],
  [`${OFFICE}/extended-properties`, "docProps/app.xml"],
] as const;

export const TABLE_RELATIONSHIP = `${OFFICE}/table`;

export function workbookRelationships({ sheets }: Book): (readonly [string, string])[] {
  return [
    ...sheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
    [`${OFFICE}/styles`, "styles.xml"],
    [`${OFFICE}/sharedStrings`, "sharedStrings.xml"],
  ];
}

/** xl/workbook.xml: opens on its first sheet; the headings of a table stand on every printed page of it. */
export function workbookPart({ sheets }: Book): string {
  const names = sheets.map(({ name }, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const titles = sheets.flatMap(({ name, table }, i) =>
    table === null
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">` +
            `${xml(`'${name}'`)}!$${table.firstRow}:$${table.firstRow}</definedName>`,
        ],
  );
  return part(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      `<bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>${names.join("")}</sheets>` +
      `<definedNames>${titles.join("")}</definedNames></workbook>`,
  );
}

/** docProps/core.xml */
export function corePropertiesPart({ title, creator, day }: Book): string {
  const time = `${day}T00:00:00Z`;
  return part(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${xml(title)}</dc:title>` +
      (creator === "" ? "" : `<dc:creator>${xml(creator)}</dc:creator>`) +
      `<dc:language>en-GB</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  );
}

/** docProps/app.xml */
export function applicationPart(): string {
  return part(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
      `<Application>NPQ Metrics</Application></Properties>`,
  );
}
