import { serialFromCivil } from "../../src/register/cells/serial-date";
import {
  hostMessage,
  momentText,
  outcomeMessage,
  progressMessage,
  sheetChangesText,
  sourcesText,
  yearsText,
} from "../../src/taskpane/messages";
import { failed, written } from "../support/refresh-outcomes";

describe("what the pane says", () => {
  it("tells what to do where it cannot work", () => {
    expect(hostMessage("outside Excel").text).toMatch(/Open it from Excel/);
    expect(hostMessage("Excel too old").text).toMatch(/^Update Excel/);
    expect(hostMessage("Office.js missing").text).toMatch(/internet connection/);
  });

  it("names the sheets that were changed by hand, and counts the others", () => {
    const metric2 = { sheet: "Metric 2", cells: 1 };
    expect(sheetChangesText([{ sheet: "Metric 1", cells: 2 }])).toBe("Metric 1: 2 cells changed by hand.");
    expect(sheetChangesText([metric2, { sheet: "Metric 3", cells: null }])).toBe(
      "Metric 2: 1 cell changed by hand. Metric 3 was deleted.",
    );
    expect(sheetChangesText([metric2, metric2, metric2, metric2, metric2])).toMatch(/hand\. 2 other sheets too\.$/);
  });

  it("names the sheet that is being written, and how many there are", () => {
    expect(progressMessage({ stage: "writing", sheet: 3, sheets: 10, name: "Metric 2" })).toBe(
      "Writing Metric 2 (3 of 10)",
    );
    expect(progressMessage({ stage: "reading" })).not.toBe(progressMessage({ stage: "computing" }));
  });

  it.each([
    [{ rows: 1034, counted: 1034, leftOut: 0 }, "2 sheets written. 1,034 participants counted, none left out."],
    [
      { rows: 1235, counted: 1, leftOut: 1234 },
      "2 sheets written. 1 participant counted, 1,234 left out: see Data checks for why.",
    ],
  ])("says how many were counted and left out by a refresh", (counts, text) => {
    expect(outcomeMessage(written(counts, ["Summary", "Metric 1"]))).toBe(text);
  });

  it("adds what could not be set up on the sheets", () => {
    const outcome = written({ rows: 1, counted: 1, leftOut: 0 }, ["Summary"]);
    expect(outcomeMessage({ ...outcome, notes: ["Not frozen."] } as typeof outcome)).toMatch(
      /none left out\. Not frozen\.$/,
    );
  });

  it("says after a cancelled refresh which sheets are new", () => {
    expect(outcomeMessage({ kind: "cancelled", written: [] })).toBe("Cancelled. No sheet was refreshed.");
    expect(outcomeMessage({ kind: "cancelled", written: ["Summary", "Metric 1"] })).toMatch(
      /^Cancelled\. Refreshed: Summary, Metric 1\. The other sheets are not refreshed; refresh again/,
    );
  });

  it("passes on why a refresh failed", () => {
    expect(outcomeMessage(failed("The sheet is protected."))).toBe("The sheet is protected.");
  });

  it.each([
    ["noon", 0.5, "24 November 2026, 12:00"],
    ["five past two", (14 * 60 + 5) / 1440, "24 November 2026, 14:05"],
    ["midnight", 0, "24 November 2026, 00:00"],
    ["the last minute", (23 * 60 + 59) / 1440, "24 November 2026, 23:59"],
    ["the last seconds of the day", (24 * 3600 - 10) / (24 * 3600), "25 November 2026, 00:00"],
  ])("writes a moment with date and time: %s", (_, time, text) => {
    expect(momentText(serialFromCivil(2026, 11, 24) + time)).toBe(text);
  });

  it("writes a run of years by its ends", () => {
    expect(yearsText([])).toBe("No year has participants or targets yet");
    expect(yearsText(["2017/18"])).toBe("2017/18");
    expect(yearsText(["2017/18", "2018/19", "2019/20"])).toBe("2017/18 to 2019/20");
  });

  it("names the tables with their rows", () => {
    const sources = [
      { name: "Participants", rows: 1034 },
      { name: "Targets", rows: 1 },
    ];
    expect(sourcesText(sources)).toBe("From Participants (1,034 rows), Targets (1 row)");
  });
});
