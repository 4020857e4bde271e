/** @jest-environment jsdom */
import { act } from "react";
import * as goToPerson from "../../src/app/go-to-person";
import * as listOnSheet from "../../src/app/list-on-sheet";
import * as details from "../../src/app/people-details";
import type { ReadRegister } from "../../src/app/read-register";
import { session } from "../../src/app/session";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { buildRegister } from "../../src/register/register";
import { NextView } from "../../src/taskpane/views/next-view";
import { clearPane, draw } from "../support/pane";
import { participantsTable, people, type Row } from "../support/register-tables";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));
const hasDetails = jest.spyOn(details, "hasDetails");
const readNames = jest.spyOn(details, "readNames");
const readEmails = jest.spyOn(details, "readEmails");
const toSheet = jest.spyOn(listOnSheet, "listOnSheet");
const goTo = jest.spyOn(goToPerson, "goToPerson");
const changeSettings = jest.spyOn(session, "changeSettings");

const AS_OF = serialFromCivil(2019, 3, 1);
const ROWS: readonly Row[] = [
  { "Participant ID": "A1", "Start date": "2017-09-01" },
  { "Participant ID": "A2", "Start date": "2017-08-31", Qualification: "NPQML" },
  { "Participant ID": "A3", "Start date": "2018-01-01" },
  { "Participant ID": "A7", "Presented date": "2019-02-01" },
];

function registerOf(rows: readonly Row[] = ROWS, isDaySet = true): ReadRegister {
  const analysis = analyse(buildRegister([participantsTable(rows)], { asOf: AS_OF }), DEFAULT_DEFINITIONS);
  return {
    ...{ analysis, asOf: AS_OF, isDaySet, provider: "", liveFormulas: false, acknowledged: [], digest: "" },
    dateOffset: 0,
  };
}

/** The view, and what it says without the words for screen readers. */
async function view(register = registerOf()) {
  const drawn = await draw(<NextView register={register} />);
  const { page } = drawn;
  return {
    ...drawn,
    headings: () => [...page.querySelectorAll("h3")].map(({ textContent }) => textContent),
    listed: (title: string) =>
      [...page.querySelectorAll(`ul[aria-label="${title}"] li`)].map(({ textContent }) => textContent),
    choose: (at: number, value: string) =>
      act(async () => {
        const select = page.querySelectorAll("select")[at];
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }),
  };
}

beforeEach(() => {
  jest.resetAllMocks();
  hasDetails.mockReturnValue({ names: true, emails: true });
  readNames.mockImplementation((some) => Promise.resolve(some.map(({ id }) => `Name of ${id}`)));
  document.execCommand = jest.fn(() => true);
});
afterEach(clearPane);

describe("the view Next", () => {
  it("has who is overdue or will be within 30 days in sight, and the others behind their headings with their number", async () => {
    const { page, headings, listed } = await view();
    expect(page.textContent).toContain("3 participants have still to present for final assessment.");
    expect(headings().slice(0, 6)).toEqual([
      ...["Overdue 1", "Within 30 days 1", "31 to 90 days nobody"],
      ...["Later 1", "Deferred nobody", "No start date nobody"],
    ]);
    expect(listed("Overdue")).toEqual(["A2NPQML, 2017/1828 February 2019, 1 day overGo to row 3"]);
    expect(listed("Within 30 days")).toEqual(["A1NPQH, 2017/181 March 2019, todayGo to row 2"]);
    expect(listed("Later")).toEqual([]);
  });

  it("says the sheet with the row where several have participants", async () => {
    const more = participantsTable([{ "Participant ID": "B1", "Start date": "2017-08-31" }], {
      name: "More",
      sheet: "Spring",
    });
    const register = buildRegister([participantsTable(ROWS), more], { asOf: AS_OF });
    const { listed } = await view({ ...registerOf(), analysis: analyse(register, DEFAULT_DEFINITIONS) });
    expect(listed("Overdue").map((text) => /Go to .*/.exec(text ?? "")?.[0])).toEqual([
      ...["Go to Register, row 3", "Go to Spring, row 2"],
    ]);
  });

  it("opens a section at a press of its heading", async () => {
    const { press, listed } = await view();
    await press("Later 1");
    expect(listed("Later")).toEqual(["A3NPQH, 2017/181 July 2019, in 122 daysGo to row 4"]);
    await press("Later 1");
    expect(listed("Later")).toEqual([]);
  });

  it("tells of one qualification where that is chosen", async () => {
    const { page, choose, headings } = await view();
    await choose(0, "NPQML");
    expect(page.textContent).toContain("1 participant has still to present");
    expect(headings().slice(0, 2)).toEqual(["Overdue 1", "Within 30 days nobody"]);
  });

  it("says how metric 4 can still end", async () => {
    const { press, listed } = await view();
    await press("How metric 4 can still end 1");
    // A7 is in time, A2 is not, A1 and A3 can be: 3 of 4 at best, and of all four 1 at worst.
    expect(listed("How metric 4 can still end")).toEqual([
      "All qualifications, 2017/18Between 25% and 75% in time; 90% can no longer be reached.",
    ]);
  });

  it("does not say that nothing is missing where what is missing can no longer be reached", async () => {
    // A2 alone is late: 90% is out of reach.
    const { headings } = await view(registerOf(ROWS.slice(1, 2)));
    expect(headings().slice(6, 8)).toEqual([
      "What the metrics are short of nothing that can still be reached",
      "What can no longer be reached 2",
    ]);
    const { press, headings: ofMet, page } = await view(registerOf(ROWS.slice(3)));
    expect(ofMet()[6]).toBe("What the metrics are short of nothing");
    await press("What the metrics are short of nothing");
    expect(page.textContent).toContain("A figure without a target cannot be judged.");
  });

  it("goes to somebody's row, or says that it is no longer theirs", async () => {
    const { press, told } = await view();
    goTo.mockResolvedValueOnce("gone to").mockResolvedValueOnce("gone");
    await press("Go to row 3 of Participants");
    expect(goTo).toHaveBeenCalledWith("A2", expect.objectContaining({ row: 3 }));
    expect(told()).toBe("");
    await press("Go to row 2 of Participants");
    expect(told()).toContain("A1 is no longer in row 2 of Register.");
  });

  it("reads names of those who are shown, when that is asked for, and forgets them again", async () => {
    const { press, listed, page } = await view();
    expect(readNames).not.toHaveBeenCalled();
    await press("Show names: Overdue");
    expect(readNames.mock.calls.map(([some]) => some.map(({ id }) => id))).toEqual([["A2"]]);
    expect(listed("Overdue")[0]).toContain("Name of A2");
    expect(page.textContent).not.toContain("Name of A1");
    await press("Hide names: Overdue");
    expect(page.textContent).not.toContain("Name of");
  });

  it("says why names could not be read", async () => {
    const { press, page } = await view();
    readNames.mockRejectedValueOnce(new Error("The connection was lost"));
    await press("Show names: Overdue");
    expect(page.textContent).toContain("Names could not be read.");
  });

  it("has no buttons for what the register has not", async () => {
    hasDetails.mockReturnValue({ names: false, emails: false });
    const { press } = await view();
    await expect(press("Show names: Overdue")).rejects.toThrow("There is no");
    await expect(press("Copy e-mail addresses: Overdue")).rejects.toThrow("There is no");
  });

  it("draws ten people of many, so that those who are soon due are in sight below, and then two hundred more", async () => {
    const { press, listed } = await view(registerOf(people(300, { "Start date": "2017-01-01" })));
    expect(listed("Overdue")).toHaveLength(10);
    await press("Show 200 more of 300: Overdue");
    expect(listed("Overdue")).toHaveLength(210);
    expect(document.activeElement?.textContent).toBe("Go to row 12");
    await press("Show all 300: Overdue");
    expect(listed("Overdue")).toHaveLength(300);
  });

  it("copies a list, and the addresses of those who have one", async () => {
    const { press, told } = await view(registerOf(people(3, { "Start date": "2017-01-01" })));
    await press("Copy list: Overdue");
    expect(told()).toContain("3 rows copied.");
    readEmails.mockResolvedValueOnce(["ada@example.org", "", "bo@example.org"]);
    await press("Copy e-mail addresses: Overdue");
    expect(readEmails.mock.calls[0][0]).toHaveLength(3);
    expect(told()).toContain("2 addresses copied. 1 person has none.");
    readEmails.mockResolvedValueOnce(["", "", "n/a"]);
    await press("Copy e-mail addresses: Overdue");
    expect(told()).toContain("None of these people has an e-mail address in your tables.");
  });

  it("puts a list on a sheet, with the question that gives it again", async () => {
    const { press, choose, told } = await view();
    await choose(0, "NPQML");
    toSheet.mockResolvedValueOnce({ sheet: "Overdue" });
    await press("List on a sheet: Overdue");
    expect(toSheet.mock.calls[0][0]).toMatchObject({
      title: "Overdue: NPQML",
      asked: { people: { measure: "overdue", qualification: "NPQML", year: null, group: null }, among: null },
      people: [{ id: "A2" }],
    });
    expect(told()).toContain("Listed on the sheet Overdue.");
  });
});

describe("the day of the report", () => {
  it("is said, with the way back to today", async () => {
    const { page, press, told } = await view();
    expect(page.textContent).toContain("As of 1 March 2019, not today.");
    await press("Use today");
    expect(changeSettings).toHaveBeenCalledWith({ reportDay: null });
    expect(told()).toContain("The report is as of today");
  });

  it("that the workbook does not set moves with the calendar", async () => {
    const { page, press } = await view(registerOf(ROWS, false));
    expect(page.textContent).toContain("As of 1 March 2019, when the workbook was last read.");
    await expect(press("Use today")).rejects.toThrow("There is no");
  });

  it("is set to another as it is typed, and the workbook keeps it", async () => {
    const { press, page } = await view();
    await press("Set another day");
    await typeDay(page, "2/12/2019");
    await press("Use this day");
    expect(changeSettings).toHaveBeenCalledWith({ reportDay: serialFromCivil(2019, 12, 2) });
  });

  it.each([
    ["", "Type a day, such as 31/08/2026."],
    ["31/02/2019", "“31/02/2019” is not a day from 1990 to 2099. Type it as 31/08/2026."],
    ["soon", "“soon” is not a day from 1990 to 2099."],
    ["1/1/1889", "“1/1/1889” is not a day from 1990 to 2099."],
  ])("that is typed as “%s” is refused with a sentence", async (text, sentence) => {
    const { press, page } = await view();
    await press("Set another day");
    await typeDay(page, text);
    await press("Use this day");
    expect(page.textContent).toContain(sentence);
    expect(changeSettings).not.toHaveBeenCalled();
  });
});

/** Types into the only field of the page. */
async function typeDay(page: HTMLElement, text: string): Promise<void> {
  const field = page.querySelector("input");
  if (field === null) throw new Error("There is no field.");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
