import type { Host } from "excel-stand-in";
import { explainError } from "../../src/excel/explain-error";
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
    ["an Error", new Error("The row is too long.")],
    ["a text", "The row is too long."],
  ])("thrown as %s keeps its words and says what to do", (_what, thrown) => {
    expect(explainError(thrown)).toMatch(/The row is too long\. Save the workbook.*try again\.$/);
  });

  it("whose message is no sentence still reads as two sentences", () => {
    expect(explainError(new TypeError("x is not a function"))).toMatch(/x is not a function\. Save the workbook/);
  });
});
