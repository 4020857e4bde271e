import { recordedHost } from "excel-stand-in";
import { checked } from "../../support/self-check";

/** What an Excel might answer that is like none of the stand-in's own. */
const UNUSUAL = {
  "limits.response": { error: "ResponsePayloadSizeLimitExceeded" },
  "limits.request": { error: "RequestPayloadSizeLimitExceeded" },
  "null-objects.chain": { error: "ItemNotFound" },
  "names.broken": { error: "InvalidReference" },
  "formats.mixed-fill": null,
  "values.apostrophe-in-formulas": false,
  "sheets.clear-whole": { error: "OperationCellsExceedLimit" },
  "links.value-keeps-link": false,
  "events.two-areas": 2,
  "sheets.page-layout": { error: "GeneralException" },
  "events.trigger-source": null,
};

describe("an Excel that answered as none of the stand-in's own", () => {
  it("answers the same when it is played, and what the add-in does not expect of it is found", async () => {
    const surroundings = { platform: "PC", version: "16.0.1", sets: { excelapi: "1.20", sharedruntime: "1.1" } };
    const file = { format: "excel-self-check", version: 1, surroundings, answers: UNUSUAL };
    const { answers, unexpected } = await checked(recordedHost(JSON.stringify(file)));
    expect(answers).toMatchObject(UNUSUAL);
    expect(Object.keys(unexpected).sort()).toEqual([
      "events.trigger-source",
      "limits.request",
      "limits.response",
      "links.value-keeps-link",
      "names.broken",
      "names.broken-chain",
      "null-objects.chain",
    ]);
  });
});
