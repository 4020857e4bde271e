/** @jest-environment jsdom */
import * as job from "../../src/app/self-check";
import * as copying from "../../src/taskpane/copy-rich";
import { SelfCheckView } from "../../src/taskpane/views/self-check-view";
import { clearPane, draw } from "../support/pane";

const CHECKED: job.SelfCheckState = {
  kind: "checked",
  surroundings: {
    platform: "PC",
    version: "16.0.1",
    languages: { display: "en-GB", content: "en-GB" },
    browser: "",
    sets: { excelapi: "1.20" },
  },
  count: 91,
  differences: [
    {
      probe: {
        id: "test.one",
        question: "Is it so?",
        expects: () => [true],
        otherwise: "Links lead nowhere.",
        ask: () => Promise.resolve(false),
      },
      answer: false,
      expected: [true],
    },
  ],
  text: '{"format":"excel-self-check"}\n',
};

describe("the view of the check", () => {
  afterEach(async () => {
    jest.restoreAllMocks();
    await clearPane();
  });

  it("says what differs and what follows, and tells screen readers the sum of it", async () => {
    jest.spyOn(job, "selfCheckState").mockReturnValue(CHECKED);
    const { page, told } = await draw(<SelfCheckView />);
    expect(page.querySelector("li")?.textContent).toBe("Is it so?Expected: yesThis Excel: noLinks lead nowhere.");
    expect(page.textContent).toContain("Excel 16.0.1 (PC), ExcelApi 1.20");
    expect(told()).toBe("1 of 91 answers differs from what the add-in expects.");
  });

  it("shows the answers where Excel does not allow copying", async () => {
    jest.spyOn(job, "selfCheckState").mockReturnValue(CHECKED);
    const copy = jest.spyOn(copying, "copyRich").mockResolvedValue(false);
    const { page, press } = await draw(<SelfCheckView />);
    await press("Copy the answers");
    expect(copy).toHaveBeenCalledWith(expect.stringContaining("<pre>"), CHECKED.text);
    expect(page.textContent).toContain("Excel does not allow copying from here. Copy the text below.");
    expect(page.querySelector("textarea")?.value).toBe(CHECKED.text);
  });

  it("says why a check ended", async () => {
    jest.spyOn(job, "selfCheckState").mockReturnValue({ kind: "stopped", message: "A cell is being edited." });
    const { page } = await draw(<SelfCheckView />);
    expect(page.querySelector("p + div + p")?.textContent).toBe("A cell is being edited.");
    expect(page.textContent).toContain("Check again");
  });
});
