/** @jest-environment jsdom */
import { act } from "react";
import * as dataTypes from "../../src/excel/data-types";
import * as inserting from "../../src/excel/insert-formula";
import { FunctionCard } from "../../src/taskpane/parts/function-card";
import { functionOf } from "../support/ask";
import { clearPane, draw } from "../support/pane";
import { ALONE, SMALL } from "../support/small-register";

jest.mock("../../src/excel/insert-formula", () => ({ insertFormula: jest.fn() }));
jest.mock("../../src/excel/data-types", () => ({ hasDataTypes: jest.fn() }));
const insertFormula = jest.mocked(inserting.insertFormula);

const card = (name: string, args: readonly string[], analysis = SMALL) => (
  <FunctionCard found={{ entry: functionOf(name), args }} analysis={analysis} />
);

/** A card whose arguments can be chosen. */
async function drawn(name: string, args: readonly string[]) {
  const pane = await draw(card(name, args));
  await pane.press(`Choose arguments of ${name}`);
  const field = (label: string): HTMLSelectElement | undefined =>
    [...pane.page.querySelectorAll("select")].find(({ labels }) => labels[0].textContent === label);
  const choose = (label: string, value: string) =>
    act(async () => {
      const select = field(label);
      if (select === undefined) throw new Error(`There is no ${label} to choose.`);
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  return { ...pane, field, choose };
}

describe("the card of a function", () => {
  beforeEach(() => jest.mocked(dataTypes.hasDataTypes).mockReturnValue(true));
  afterEach(clearPane);

  it("shows the figure of the arguments that are chosen, and tells it", async () => {
    const { page, choose, told } = await drawn("COUNT", ["withdrawn", "", "2017/18"]);
    // A3 of 2017/18, and A7, who is a woman of 2018/19.
    expect(page.textContent).toContain('=NPQ.COUNT("withdrawn",,"2017/18") is 1');
    await choose("Year", "");
    expect(page.textContent).toContain('=NPQ.COUNT("withdrawn") is 2');
    await choose("Characteristic", "Gender");
    expect(page.textContent).toContain('=NPQ.COUNT("withdrawn",,,"Gender","Female") is 1');
    await choose("Group", "Not Known");
    expect(page.textContent).toContain('=NPQ.COUNT("withdrawn",,,"Gender","Not Known") is 0');
    expect(told()).toContain("is 0");
  });

  it("asks for a group only of a characteristic", async () => {
    const { field, choose } = await drawn("RETENTION", ["NPQH", "2017/18", "Gender", "Female"]);
    expect(field("Group")?.value).toBe("Female");
    await choose("Characteristic", "");
    expect(field("Group")).toBeUndefined();
    await choose("Characteristic", "Disability");
    expect(field("Group")?.value).toBe("No");
  });

  it("shows the sentence of an error instead, as the cell does", async () => {
    const { page, choose } = await drawn("TARGET", ["2", "NPQH", "2017/18"]);
    expect(page.textContent).toContain('=NPQ.TARGET(2,"NPQH","2017/18") is 25%');
    await choose("Year", "");
    expect(page.textContent).toContain(
      '=NPQ.TARGET(2,"NPQH") shows #VALUE!: Metric 2 has a target for each qualification and year.',
    );
    await choose("Metric", "7");
    expect(page.textContent).toContain("shows #N/A: Metric 7 has no target.");
  });

  it("inserts the formula that it shows, and says where it went or why not", async () => {
    const { page, choose, press } = await drawn("COUNT", ["withdrawn", "", "2017/18"]);
    await choose("Qualification", "NPQH");
    insertFormula.mockResolvedValueOnce({ kind: "inserted", address: "Sheet1!B2" });
    await press("Insert into the selected cell: COUNT");
    expect(insertFormula).toHaveBeenLastCalledWith('=NPQ.COUNT("withdrawn","NPQH","2017/18")');
    expect(page.textContent).toContain("Inserted into Sheet1!B2.");
    insertFormula.mockResolvedValueOnce({ kind: "not blank", address: "Sheet1!B2" });
    await press("Insert into the selected cell: COUNT");
    expect(page.textContent).toContain("Sheet1!B2 is not blank. Select a blank cell and try again.");
    expect(page.querySelectorAll(":disabled, [aria-disabled=true]")).toHaveLength(0);
  });

  it("keeps what was chosen when a search would choose something else, and follows the workbook", async () => {
    const { page, choose, show } = await drawn("TARGET", ["1", "NPQH", "2017/18"]);
    await choose("Qualification", "NPQML");
    await show(card("TARGET", ["1", "NPQH", "2018/19"]));
    expect(page.textContent).toContain('=NPQ.TARGET(1,"NPQML","2017/18") is 1');
    await show(card("TARGET", ["1", "NPQH", "2018/19"], ALONE));
    expect(page.textContent).toContain("shows #N/A: There is no matching recruitment target.");
  });

  it("shows a figure without a format where this Excel's cells do", async () => {
    jest.mocked(dataTypes.hasDataTypes).mockReturnValue(false);
    const { page } = await drawn("RECRUITMENT", ["NPQH", "2017/18"]);
    // Four of five.
    expect(page.textContent).toContain('=NPQ.RECRUITMENT("NPQH","2017/18") is 0.8');
  });

  it("has nothing to choose for a function without arguments, and names that begin with what is read", async () => {
    const { page } = await draw(card("YEARS", []));
    expect(page.textContent).toContain("=NPQ.YEARS() fills 2 rows: 2017/18, 2018/19");
    const buttons = [...page.querySelectorAll("button")];
    expect(buttons).toHaveLength(1);
    for (const button of buttons) expect(button.getAttribute("aria-label")).toContain(button.textContent);
  });
});
