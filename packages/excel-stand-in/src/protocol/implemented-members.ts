import { defaultPageLayout } from "../workbook/page-layout";
import type { Table } from "../workbook/table";
import { Workbook } from "../workbook/workbook";
import { Worksheet } from "../workbook/worksheet";
import { ApiCollection, type ApiObject } from "./api-object";
import { membersOf } from "./members";
import { ApplicationObject } from "./objects/application";
import { CustomPropertyObject } from "./objects/custom-property";
import { CustomPropertyCollectionObject } from "./objects/custom-property-collection";
import { DataValidationObject } from "./objects/data-validation";
import { DocumentPropertiesObject } from "./objects/document-properties";
import { FreezePanesObject } from "./objects/freeze-panes";
import { FunctionResultObject } from "./objects/function-result";
import { FunctionsObject } from "./objects/functions";
import { HeaderFooterObject } from "./objects/header-footer";
import { HeaderFooterGroupObject } from "./objects/header-footer-group";
import { NamedItemObject } from "./objects/named-item";
import { NamedItemCollectionObject } from "./objects/named-item-collection";
import { PageBreakObject } from "./objects/page-break";
import { PageBreakCollectionObject } from "./objects/page-break-collection";
import { PageLayoutObject } from "./objects/page-layout";
import { WorksheetProtectionObject } from "./objects/protection";
import { WorkbookProtectionObject } from "./objects/workbook-protection";
import { RangeObject } from "./objects/range";
import { RangeAreasObject } from "./objects/range-areas";
import { WINDOWS } from "../hosts/windows";
import { RangeBorderObject } from "./objects/range-border";
import { RangeBorderCollectionObject } from "./objects/range-border-collection";
import { RangeCollectionObject } from "./objects/range-collection";
import { RangeFillObject } from "./objects/range-fill";
import { RangeFontObject } from "./objects/range-font";
import { RangeFormatObject } from "./objects/range-format";
import { SettingObject } from "./objects/setting";
import { SettingCollectionObject } from "./objects/setting-collection";
import { TableObject } from "./objects/table";
import { TableCollectionObject } from "./objects/table-collection";
import { TableColumnObject } from "./objects/table-column";
import { TableColumnCollectionObject } from "./objects/table-column-collection";
import { TableRowObject } from "./objects/table-row";
import { TableRowCollectionObject } from "./objects/table-row-collection";
import { WorkbookObject } from "./objects/workbook";
import { WorkbookCreatedObject } from "./objects/workbook-created";
import { WorksheetObject } from "./objects/worksheet";
import { WorksheetCollectionObject } from "./objects/worksheet-collection";
import { Session } from "./session";

/** Every member of Excel's API that the stand-in implements, by class, under its name in JavaScript. */
export function implementedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(oneOfEachClass().map((object) => [object.className, membersIn(object)]));
}

function membersIn(object: ApiObject): ReadonlySet<string> {
  const names = [...membersOf(object).values()].map(({ name }) => name).filter((name) => !name.startsWith("_"));
  return new Set([...names, ...Object.keys(object.events), ...(object instanceof ApiCollection ? ["items"] : [])]);
}

function oneOfEachClass(): ApiObject[] {
  const workbook = new Workbook();
  const sheet = new Worksheet(workbook.newId(), "Sheet1", defaultPageLayout());
  const table: Table = {
    id: workbook.newId(),
    name: "Table1",
    row: 0,
    column: 0,
    rowCount: 2,
    columnCount: 1,
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
  };
  const objects = { worksheet: (own: Session, one: Worksheet) => new WorksheetObject(own, one) };
  const session = new Session(workbook, objects, WINDOWS);
  const range = new RangeObject(session, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return [
    new WorkbookObject(session),
    new ApplicationObject(session),
    new WorkbookCreatedObject(session.newWorkbooks, "created-1"),
    new DocumentPropertiesObject(workbook.properties),
    new SettingCollectionObject(workbook.settings),
    new SettingObject(workbook.settings, "key"),
    new FunctionsObject(session),
    new FunctionResultObject({ value: 0 }),
    new NamedItemCollectionObject(session),
    new NamedItemObject(session, "Name"),
    new WorksheetCollectionObject(session),
    new WorksheetObject(session, sheet),
    new WorksheetProtectionObject(session, sheet),
    new WorkbookProtectionObject(session),
    new CustomPropertyCollectionObject(sheet),
    new CustomPropertyObject(sheet, "key"),
    new FreezePanesObject(session, sheet),
    new PageBreakCollectionObject(session, sheet),
    new PageBreakObject(sheet.pageLayout, 1),
    new PageLayoutObject(session, sheet),
    new HeaderFooterGroupObject(sheet.pageLayout),
    new HeaderFooterObject(sheet.pageLayout),
    range,
    new RangeAreasObject(session, [range]),
    new RangeCollectionObject([range]),
    new RangeFormatObject(range),
    new DataValidationObject(range),
    new RangeFontObject(range),
    new RangeFillObject(range),
    new RangeBorderCollectionObject(range),
    new RangeBorderObject(range, "EdgeTop"),
    new TableCollectionObject(session),
    new TableObject(session, sheet, table),
    new TableColumnCollectionObject(session, sheet, table),
    new TableColumnObject(session, sheet, table, 0),
    new TableRowCollectionObject(session, sheet, table),
    new TableRowObject(session, sheet, table, 0),
  ];
}
