import { ask } from "./ask";
import type { Case } from "./case";
import { count } from "./count";
import { FIRST_YEAR } from "./published";
import type { Sample } from "./sample";

const QUALIFICATION_SPELLINGS = [
  "NPQH",
  "npqh",
  " NPQH ",
  "Headship",
  "headship",
  "NPQ for Headship",
  "npq for headship",
  "NPQ for Headship (NPQH)",
  "npq for headship (npqh)",
  "National Professional Qualification for Headship",
];

const YEAR_SPELLINGS = ["2017/18", "2017-18", "17/18", "2017/2018", "2017", 2017];

/** Every way to spell an argument, blank arguments, and functions within other formulas. */
export function spellingCases(sample: Sample): Case[] {
  const retained = (qualification?: string, year?: string): number => {
    const started = count(sample, "recruited", qualification, year);
    return (started - count(sample, "withdrawn", qualification, year)) / started;
  };
  return [
    ...QUALIFICATION_SPELLINGS.flatMap((spelling) => [
      { formula: ask("RETENTION", spelling, FIRST_YEAR), expected: retained("NPQH", FIRST_YEAR) },
      { formula: ask("STATUS", 1, spelling), expected: "Met" },
    ]),
    ...YEAR_SPELLINGS.map((year) => ({
      formula: ask("RETENTION", undefined, year),
      expected: retained(undefined, FIRST_YEAR),
    })),
    { formula: '=NPQ.RECRUITMENT(,"2017/18")', expected: 502 / 332 },
    { formula: '=npq.recruitment("NPQH",)', expected: (83 + 71) / (50 + 52) },
    { formula: '=NPQ.COUNT("recruited",,,"Gender","Female")', expected: 342 + 403 },
    { formula: '=NPQ.COUNT("recruited",,"2018/19","gender","female")', expected: 403 },
    { formula: '=NPQ.COUNT("Non-White British","NPQH","2017/18")', expected: 3 },
    { formula: '=NPQ.TARGET(1,,"2017/18")', expected: 332 },
    { formula: '=NPQ.TARGET("Metric 1",,"2017/18")', expected: 332 },
    { formula: '=NPQ.STATUS(7,,"2017/18")', expected: "Met" },
    { formula: '=NPQ.STATUS(7,,"2018/19")', expected: "Not yet known" },
    { formula: "=NPQ.TARGET(4)", expected: 0.9 },
    { formula: "=NPQ.TARGET(5)", expected: 0.95 },
    { formula: "=NPQ.TARGET(6)", expected: 6 },
    // Within other formulas.
    { formula: '=ROUND(100*NPQ.RECRUITMENT("NPQH","2017/18"),0)&" %"', expected: "166 %" },
    { formula: '=IFERROR(NPQ.ACCURACY("NPQH","2018/19"),"none")', expected: "none" },
    {
      formula: '=NPQ.COUNT("recruited","NPQH")+NPQ.COUNT("recruited","NPQSL")',
      expected: 83 + 71 + 197 + 199,
    },
  ];
}
