import type { Host } from "excel-stand-in";
import { explainError } from "../../src/excel/explain-error";
import { NotAnswered } from "../../src/excel/not-answered";
import { ToldError } from "../../src/excel/told-error";
import { opened, workbookOf } from "../support/workbooks";

/** What a person can do about an error. */
const ADVICE = /try again|Try again|undo|Unprotect|Update Excel|Reload|reload/;

let host: Host;
beforeAll(async () => {
  host = await opened(workbookOf());
});

/** What is said when Excel refuses with this code; the error is the one that office.js itself makes of it. */
async function explained(code: string): Promise<string> {
  host.failNext({ code });
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  return refused.then(
    () => "nothing failed",
    (error: unknown) => explainError(error),
  );
}

describe("an error of Excel", () => {
  it("of any code that Office.js names ends in a sentence with what to do", async () => {
    const codes = [...Object.values(Excel.ErrorCodes), ...Object.values(OfficeExtension.ErrorCodes)].map(String);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const text = await explained(code);
      expect(text).toMatch(ADVICE);
      expect(text).toMatch(/\.$/);
      expect(text).not.toContain("Fault raised on purpose");
    }
  });

  it.each([
    ["InvalidOperationInCellEditMode", /Finish editing/],
    ["AccessDenied", /Unprotect/],
    ["ItemNotFound", /no longer exists/],
    ["RequestPayloadSizeLimitExceeded", /more to write/],
    ["ResponsePayloadSizeLimitExceeded", /too large for Excel/],
    ["ActivityLimitReached", /Wait/],
    ["InvalidArgument", /report this message, but nothing about your participants/],
    ["ApiNotFound", /too old/],
    ["GeneralException", /Perhaps another workbook is in front: click in this workbook and try again/],
    ["InvalidSelection", /Perhaps another workbook is in front: click a cell of this workbook and try again/],
  ])("%s says what has happened, without the code", async (code, text) => {
    const sentence = await explained(code);
    expect(sentence).toMatch(text);
    expect(sentence).not.toContain(code);
  });

  it("of an unknown code names the code, for whoever is asked for help", async () => {
    expect(await explained("BrandNewCode")).toMatch(/\(BrandNewCode\).*try again\.$/);
  });
});

describe("any other error", () => {
  it.each([
    ["an Error", new TypeError("Cannot read properties of undefined (reading 'ada@example.org')")],
    ["a text", "ada@example.org is not iterable"],
    ["nothing", undefined],
  ])("thrown as %s says what to do, and nothing of what a program says of itself", (_what, thrown) => {
    expect(explainError(thrown)).toBe(
      "Something unexpected happened. Save the workbook, reload the add-in and try again.",
    );
  });

  it("that is a sentence for the user is told as it is", () => {
    expect(explainError(new ToldError("The row is too long. Shorten it."))).toBe("The row is too long. Shorten it.");
  });

  it("of Excel's silence says for how long it was waited", () => {
    expect(explainError(new NotAnswered(1))).toMatch(/^Excel has not answered for a minute\. Finish editing the cell/);
    expect(explainError(new NotAnswered(5))).toMatch(
      /^Excel has not answered for 5 minutes\..*try again.*open it again\.$/,
    );
    expect(explainError(new NotAnswered(null))).toMatch(/^Cancelled/);
  });
});
