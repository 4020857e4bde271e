/** @jest-environment jsdom */
import { act } from "react";
import * as excel from "../../src/excel/go-to";
import { UNREAD } from "../../src/app/session-state";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { WordList } from "../../src/taskpane/parts/word-list";
import { ChecksView } from "../../src/taskpane/views/checks-view";
import { clearPane, draw } from "../support/pane";
import { promised } from "../support/promised";
import { problem, reportInput } from "../support/report-inputs";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));
jest.mock("../../src/excel/go-to", () => ({ goToCell: jest.fn(), goToSummarySheet: jest.fn() }));
jest.mock("../../src/taskpane/parts/fix-panel", () => ({ FixPanel: () => null }));
const goToCell = jest.mocked(excel.goToCell);

const words = ["Lady", "Gentleman"].map((value, i) => problem({ code: "unknown-gender", value, row: 17 + i }));
const views = [
  { name: "the data checks", view: <ChecksView report={reportInput({ problems: words })} state={UNREAD} /> },
  {
    name: "the unrecognised words",
    view: (
      <WordList
        problems={words}
        settings={NO_REGISTER_SETTINGS}
        asOf={46350}
        isBusy={false}
        save={() => Promise.resolve()}
      />
    ),
  },
];

describe("a cell to go to", () => {
  afterEach(clearPane);

  it.each(views)("is not forgotten while Excel keeps the one before waiting, in $name", async ({ view }) => {
    const first = promised<boolean>();
    goToCell.mockReset().mockReturnValueOnce(first.promise).mockResolvedValue(true);
    const { press } = await draw(view);
    await press("Go to Intake 2017, F17");
    await press("Go to Intake 2017, F18");
    await act(async () => first.keep(true));
    expect(goToCell.mock.calls.map(([{ row }]) => row)).toEqual([17, 18]);
  });
});
