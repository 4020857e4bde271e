import { fieldFile, type FieldCase, type FieldOutcome } from "../field-case";
import { cell, counts, recruited } from "../field-figures";
import { change, said, twoPeople } from "../two-people";

const SHEET = "xl/worksheets/sheet1.xml";

/** {@link twoPeople}, both begun on a date that its cell holds in this form, in whichever date system. */
function startedOn(date: string, workbookProperties = "<workbookPr/>"): () => Promise<Uint8Array> {
  return () =>
    twoPeople((parts) => {
      change(parts, "xl/workbook.xml", (text) => text.replace(/<workbookPr[^>]*>/, workbookProperties));
      // Without the year as a word, the figures depend on the date alone.
      return change(parts, SHEET, (text) =>
        text
          .replace(/<c r="E[23]"[^>]*>.*?<\/c>/g, "")
          .replace(/<c r="F([23])"([^>]*)>.*?<\/c>/g, `<c r="F$1"$2 t="d"><v>${date}</v></c><c r="G$1" t="d"/>`),
      );
    });
}

const FROM_1904 = '<workbookPr date1904="1"/>';
/** Years, rows, and the day as a number of the workbook's own date system. */
async function started(outcome: FieldOutcome): Promise<string> {
  return `${recruited(outcome.json)}; ${counts(outcome.json)}; ${said(await outcome.output(), "Register", 1, 5)}`;
}

/** The same, and the cells that the messages name. */
async function named(outcome: FieldOutcome): Promise<string> {
  const messages = outcome.json.problems.map(({ message }) => message).join(" ");
  return `${await started(outcome)}; ${(messages.match(/\bF\d\b/g) ?? []).join(" ")} named`;
}

/** Dates that a file holds in ISO 8601 instead of as serial numbers. 6 November 2017 is day 43,045 from 1900, and 41,583 from 1904. */
export const ISO_DATES: readonly FieldCase[] = [
  {
    kind: "ISO dates in a workbook of the 1904 date system",
    workbook: fieldFile("iso-dates-1904"),
    right: "2018/19: 2; of 2 presented 1 within 18 months, 50.00 %",
    got: ({ json }) => {
      const [presented, within, share] = ["Presented", "Within 18m", "% of Presented"].map((column) =>
        cell(json, 4, "Totals", "2018/19", column),
      );
      return `${recruited(json)}; of ${presented} presented ${within} within 18 months, ${share}`;
    },
  },
  {
    kind: "ISO dates with times and a time zone, in the 1904 date system",
    workbook: startedOn("2017-11-06T18:00:00+01:00", FROM_1904),
    right: "2017/18: 2; 2 rows = 2 counted + 0 left out; 41583.75",
    got: started,
  },
  {
    kind: "ISO dates in the 1904 date system that is written as True",
    workbook: startedOn("2017-11-06", '<workbookPr date1904="True"/>'),
    right: "2017/18: 2; 2 rows = 2 counted + 0 left out; 41583",
    got: started,
  },
  {
    kind: "ISO dates in the usual date system",
    workbook: startedOn("2017-11-06"),
    right: "2017/18: 2; 2 rows = 2 counted + 0 left out; 43045",
    got: started,
  },
  {
    kind: "ISO dates with times to the minute in the usual date system",
    workbook: startedOn("2017-11-06T12:00Z"),
    right: "2017/18: 2; 2 rows = 2 counted + 0 left out; 43045.5",
    got: started,
  },
  {
    kind: "ISO dates before 1904 in the 1904 date system, which has no such days",
    workbook: startedOn("1903-12-31", FROM_1904),
    right: "; 2 rows = 0 counted + 2 left out; 1903-12-31; F2 F3 named",
    got: named,
  },
  {
    kind: "What is marked as an ISO date and is none",
    workbook: startedOn("2017-11-31"),
    right: "; 2 rows = 0 counted + 2 left out; 2017-11-31; F2 F3 named",
    got: named,
  },
];
