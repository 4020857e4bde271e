import type { Host } from "excel-stand-in";
import { watchSelection, type Selection, type SelectionWatch } from "../../src/excel/watch-selection";
import { SHEET_MARKER } from "../../src/excel/sheet-marker";
import { addSheet, opened, sheetOf, workbookOf } from "../support/workbooks";
import { until } from "../support/until";

let host: Host;
const heard: Selection[] = [];
let noticed = 0;
let watch: SelectionWatch;

function own(name: string, key: string): void {
  addSheet(host.workbook, name, [["title"]]).customProperties.set(SHEET_MARKER, key);
}

function select(name: string): Promise<void> | void {
  return host.user.select(sheetOf(host.workbook, name), { row: 2, column: 1, rows: 1, columns: 2 });
}

/** Until Excel has told everything that has happened so far. */
async function told(): Promise<void> {
  for (let i = 0; i < 3; i++) await Excel.run((context) => context.sync());
  await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeEach(async () => {
  host = await opened(workbookOf());
  heard.length = noticed = 0;
  own("Metric 1", "metric-1");
  own("Data checks", "data-checks");
  watch = watchSelection(
    (selection) => heard.push(selection),
    () => noticed++,
  );
});
afterEach(() => watch.end());

describe("the watch over what is selected", () => {
  it("tells of the add-in's sheets with figures, and of no other", async () => {
    await watch.look();
    for (const name of ["People", "Data checks", "Metric 1"]) await select(name);
    await until(() => heard.length > 0);
    await told();
    expect(heard).toEqual([{ sheet: sheetOf(host.workbook, "Metric 1").id, address: "B3:C3" }]);
  });

  it("tells once of each selection, however often it has looked", async () => {
    await watch.look();
    await watch.look();
    own("Metric 2", "metric-2");
    await watch.look();
    await select("Metric 1");
    await select("Metric 2");
    await until(() => heard.length > 1);
    await told();
    expect(heard.map(({ sheet }) => sheet)).toEqual(
      ["Metric 1", "Metric 2"].map((name) => sheetOf(host.workbook, name).id),
    );
  });

  it("listens to as many events as there are sheets with figures, and two more; to none after its end", async () => {
    expect(host.handlerCount).toBe(0);
    await watch.look();
    // Excel raises them for sheets that are added, and for those that come to the front.
    expect(host.handlerCount).toBe(3);
    own("Metric 2", "metric-2");
    await watch.look();
    expect(host.handlerCount).toBe(4);
    await watch.end();
    expect(host.handlerCount).toBe(0);
    await select("Metric 1");
    await told();
    expect(heard).toEqual([]);
  });

  it("notices a sheet that is new to it when it comes to the front, and not one that it knows", async () => {
    await watch.look();
    await select("People");
    await select("Metric 1");
    await told();
    expect(noticed).toBe(0);
    own("Metric 2", "metric-2");
    await select("Metric 2");
    await until(() => noticed > 0);
    expect(noticed).toBe(1);
  });
});
