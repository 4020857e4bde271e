/** @jest-environment jsdom */
import { act } from "react";
import * as going from "../../src/app/go-to-person";
import * as lists from "../../src/app/list-on-sheet";
import * as details from "../../src/app/people-details";
import type { SelectedFigure } from "../../src/app/selected-figure";
import { UNREAD } from "../../src/app/session-state";
import type { Analysis } from "../../src/metrics/analyse";
import { asked, type Asked, type CountedColumn } from "../../src/metrics/behind/question";
import * as copying from "../../src/taskpane/copy-rich";
import { PeopleView } from "../../src/taskpane/views/people-view";
import { clearPane, draw } from "../support/pane";
import { participantsTable, people } from "../support/register-tables";
import { analysisOf, SMALL } from "../support/small-register";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));
jest.mock("../../src/app/people-details", () => ({ readNames: jest.fn(), hasDetails: jest.fn() }));
jest.mock("../../src/app/go-to-person", () => ({ goToPerson: jest.fn() }));
jest.mock("../../src/app/list-on-sheet", () => ({
  ...{ listOnSheet: jest.fn(), refreshList: jest.fn(), deleteList: jest.fn() },
}));
jest.mock("../../src/taskpane/copy-rich", () => ({ copyRich: jest.fn() }));
const readNames = jest.mocked(details.readNames);
const goToPerson = jest.mocked(going.goToPerson);
const { listOnSheet, refreshList, deleteList } = jest.mocked(lists);
const copyRich = jest.mocked(copying.copyRich);

const WHERE = { year: null, qualification: null, group: null };

/** Scrolls the page, which jsdom has none of. */
function scrollTo({ top = 0 }: ScrollToOptions): void {
  Object.assign(window, { scrollY: top, pageYOffset: top });
  // As browsers do: later.
  setTimeout(() => window.dispatchEvent(new Event("scroll")));
}

beforeEach(() => {
  Object.assign(window, { scrollTo });
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(49);
  scrollTo({});
  jest.mocked(details.hasDetails).mockReturnValue({ names: true, emails: false });
  readNames.mockReset().mockImplementation(async (rows) => rows.map(({ id }) => `Name of ${id}`));
  goToPerson.mockReset().mockResolvedValue("gone to");
  for (const mock of [listOnSheet, refreshList, deleteList]) mock.mockReset();
  copyRich.mockReset().mockResolvedValue(true);
});
afterEach(clearPane);

/** The people behind a figure of the pane. */
async function drawPeople(counts: CountedColumn, analysis: Analysis = SMALL, where: Partial<Asked["people"]> = {}) {
  const of = { asked: asked(counts, { ...WHERE, ...where }) };
  const drawn = await draw(<PeopleView of={of} analysis={analysis} state={UNREAD} />);
  const rows = (): string[] => [...drawn.page.querySelectorAll("[role=listitem]")].map((row) => row.textContent);
  const shows = (text: string): Promise<void> => untilDrawn(() => drawn.page.textContent.includes(text));
  const type = (text: string) => typeInto(drawn.page.querySelector("input[type=search]"), text);
  const follow = (next: Analysis): Promise<void> => drawn.show(<PeopleView of={of} analysis={next} state={UNREAD} />);
  return { ...drawn, rows, shows, type, follow };
}

/** Waits until something is drawn, timers included. @throws Error when it never is */
async function untilDrawn(holds: () => boolean): Promise<void> {
  for (let waits = 0; !holds(); waits++) {
    if (waits > 300) throw new Error(`It never came to that: ${holds.toString()} ${document.body.textContent}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

async function typeInto(field: HTMLInputElement | null, text: string): Promise<void> {
  if (field === null) throw new Error("There is nothing to type into.");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

describe("the people behind a figure", () => {
  it("are listed under their question, with their names as the register says them now", async () => {
    const { page, rows, shows } = await drawPeople({ people: "withdrawn" });
    expect(page.querySelector("h2")?.textContent).toBe("Withdrawn");
    expect(page.textContent).toContain("All qualifications, all years");
    expect(page.textContent).toContain("2 people");
    expect(rows().map((row) => row.slice(0, 2))).toEqual(["A3", "A7"]);
    expect(rows()[0]).toContain("NPQH, 2017/18: withdrawn 10 Jan 2018");
    await shows("Name of A7");
    expect(readNames.mock.calls.flatMap(([people]) => people.map(({ id }) => id))).toEqual(["A3", "A7"]);
  });

  it("are two lists where the figure is a share", async () => {
    const { page, rows, press } = await drawPeople({ people: "fsm", among: "recruited" }, SMALL, { year: "2017/18" });
    expect(rows().map((row) => row.slice(0, 2))).toEqual(["A1", "A3"]);
    await press("The other 3");
    expect(rows().map((row) => row.slice(0, 2))).toEqual(["A2", "A4", "A5"]);
    expect(page.querySelector("[aria-pressed=true]")?.textContent).toBe("The other 3");
    await press("2 who count");
    expect(rows()).toHaveLength(2);
  });

  it("are nobody where nobody counts", async () => {
    const { page, rows } = await drawPeople({ people: "overdue" });
    expect(rows()).toEqual([]);
    expect(page.textContent).toContain("Nobody. No participant of the register counts here now.");
  });

  it("follow the register while the list is open: who is no longer counted goes, names included", async () => {
    const withdrawn = { "Withdrawn date": "2019-01-01" };
    const before = analysisOf([participantsTable(people(3, withdrawn))]);
    const [first, , third] = people(3, withdrawn);
    const { page, rows, shows, follow } = await drawPeople({ people: "withdrawn" }, before);
    await shows(`Name of ${String(third["Participant ID"])}`);
    await follow(analysisOf([participantsTable([first, third])]));
    expect(page.textContent).toContain("2 people");
    expect(rows()).toHaveLength(2);
    expect(page.textContent).not.toContain("Name of");
    await shows(`Name of ${String(third["Participant ID"])}`);
  });

  it("are found by what is typed, by name, too, and said to be none", async () => {
    const { page, rows, shows, type } = await drawPeople({ people: "recruited" });
    await type("of a6");
    await shows("1 of 7 people matches");
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain("A6");
    await type("cheese");
    await shows("Nobody matches “cheese”.");
    expect(rows()).toEqual([]);
    await type("");
    expect(page.querySelectorAll("[role=listitem]")).toHaveLength(7);
  });

  it("are drawn as far as they are in sight, and no names of others are read", async () => {
    const many = analysisOf([participantsTable(people(3_000))]);
    const { page, rows, shows, type } = await drawPeople({ people: "recruited" }, many);
    expect(rows().length).toBeLessThan(60);
    expect(page.querySelector("[role=listitem]")?.getAttribute("aria-setsize")).toBe("3000");
    await shows("Name of");
    expect(page.textContent).toContain("through names only in lists of up to 500");
    await type("name");
    await shows("Nobody matches “name”.");
    expect(readNames.mock.calls.flatMap(([people]) => people).length).toBeLessThan(60);
  });

  it("say so where names cannot be read, and are listed all the same", async () => {
    readNames.mockRejectedValue(new Error("Excel is busy."));
    const { rows, shows } = await drawPeople({ people: "withdrawn" });
    await shows("Names could not be read.");
    expect(rows()).toHaveLength(2);
  });
});

describe("a row of the list", () => {
  const press = (page: HTMLElement, key: string) =>
    act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      expect(page.contains(document.activeElement)).toBe(true);
    });

  it("is one stop of the Tab key, from which keys lead to the others", async () => {
    const { page } = await drawPeople({ people: "recruited" });
    const stops = () => [...page.querySelectorAll<HTMLElement>("[role=listitem] > button[tabindex='0']")];
    expect(stops()).toHaveLength(1);
    await act(async () => stops()[0].focus());
    for (const [key, id] of [
      ...[
        ["ArrowDown", "A2"],
        ["End", "A7"],
        ["ArrowDown", "A7"],
        ["ArrowUp", "A6"],
        ["Home", "A1"],
      ],
    ]) {
      await press(page, key);
      await untilDrawn(() => document.activeElement?.textContent.startsWith(id) === true);
      expect(stops()).toEqual([document.activeElement]);
    }
  });

  it("leads to its cell, and says so where the row is another's by now", async () => {
    const { page, press: pressButton, rows } = await drawPeople({ people: "withdrawn" });
    await pressButton(rows()[1]);
    expect(goToPerson).toHaveBeenCalledWith("A7", expect.objectContaining({ row: 8 }));
    expect(page.textContent).not.toContain("no longer holds");
    goToPerson.mockResolvedValue("gone");
    await pressButton(rows()[0]);
    expect(page.textContent).toContain("Row 4 of Register no longer holds this person.");
  });
});

describe("what is done with a list", () => {
  it("is copied without names unless they are asked for", async () => {
    const { press, page, told } = await drawPeople({ people: "withdrawn" });
    await press("Copy");
    expect(copyRich.mock.calls[0][1]).toBe(
      [
        "Participant ID\tQualification\tAcademic year\tDetails",
        "A3\tNPQH\t2017/18\twithdrawn 10 Jan 2018",
        "A7\tNPQH\t2018/19\twithdrawn 1 Jan 2019",
      ].join("\n"),
    );
    expect(told()).toContain("2 rows copied.");
    await act(async () => page.querySelector<HTMLElement>("input[type=checkbox]")?.click());
    await press("Copy");
    expect(copyRich.mock.calls[1][1]).toContain("A3\tName of A3\tNPQH");
  });

  it("is put on a sheet with its question, all of it whatever is searched for, or refused with the reason", async () => {
    listOnSheet.mockResolvedValueOnce({ sheet: "Not fsm" }).mockResolvedValueOnce({ refused: "It is protected." });
    const { press, page, type, shows } = await drawPeople({ people: "fsm", among: "recruited" });
    await press("The other 3");
    await type("A2");
    await shows("1 of 3 people matches");
    await press("List on a sheet");
    expect(page.textContent).toContain("Listed on the sheet Not fsm.");
    const [list] = listOnSheet.mock.calls[0];
    expect(list).toMatchObject({ isOthers: true, asked: { people: { measure: "fsm" } } });
    expect(list.people.map(({ id }) => id)).toEqual(["A2", "A4", "A5"]);
    await press("List on a sheet");
    expect(page.textContent).toContain("It is protected.");
    expect(page.textContent).not.toContain("Open the list");
  });
});

describe("what is selected on a sheet", () => {
  const view = (shown: SelectedFigure) => <PeopleView of={{ shown }} analysis={SMALL} state={UNREAD} />;
  const note = {
    title: "Withdrawn: all",
    asked: asked({ people: "withdrawn" }, WHERE),
    isOthers: false,
    at: 43801.5,
    count: 2,
  };
  const list: Extract<SelectedFigure, { kind: "list" }> = {
    kind: "list",
    sheet: "Withdrawn",
    list: { id: "7", note: { ...note, table: "T", headings: [] } },
  };

  it("is said to be old where the sheet says something else", async () => {
    const shown = { kind: "figure", sheet: "Metric 7", cell: "C9", asked: note.asked, shown: "5" } as const;
    const { page, show } = await draw(view({ ...shown, isCurrent: false }));
    expect(page.textContent).toContain("The sheet says 5. The register now gives 2 people.");
    await show(view({ ...shown, isCurrent: true }));
    expect(page.textContent).not.toContain("The sheet says");
  });

  it("is a list that is refreshed at a press, and deleted once that is confirmed", async () => {
    refreshList.mockResolvedValue({ sheet: "Withdrawn" });
    deleteList.mockResolvedValue({ sheet: "Withdrawn" });
    const { page, press } = await draw(view(list));
    expect(page.querySelector("h2")?.textContent).toBe("Withdrawn: all");
    await press("Refresh this list");
    expect(refreshList).toHaveBeenCalledWith("7");
    await press("Delete this list");
    await press("Keep it");
    expect(deleteList).not.toHaveBeenCalled();
    await press("Delete this list");
    await press("Delete it for good");
    expect(deleteList).toHaveBeenCalledWith("7");
    expect(page.textContent).toContain("The sheet Withdrawn is deleted.");
  });

  it("is a list of which nothing is known any more, which can only be deleted", async () => {
    const { press, page } = await draw(view({ ...list, list: { id: "7", note: null } }));
    await expect(press("Refresh this list")).rejects.toThrow("There is no");
    expect(page.textContent).toContain("it can be deleted, not refreshed");
  });
});
