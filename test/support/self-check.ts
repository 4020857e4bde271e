import { FunctionCalculator, type Host, type HostName, type HostProfile, recordedHost, Workbook } from "excel-stand-in";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { watchRangeArguments } from "../../src/app/range-arguments";
import { answersText } from "../../src/excel/self-check/answers-text";
import { differences } from "../../src/excel/self-check/differences";
import type { Json } from "../../src/excel/self-check/json";
import { selfCheck, type SelfCheckOptions, type SelfCheckOutcome } from "../../src/excel/self-check/self-check";
import { addSheet, opened } from "./workbooks";

/** A workbook with a private sheet, open in one Excel, whose formulas know the add-in's functions. */
export async function openedIn(host: HostName | HostProfile = "windows"): Promise<Host> {
  const workbook = new Workbook();
  addSheet(workbook, "Blank", []);
  addSheet(workbook, "Confidential", [["Ada Lovelace", 987_654]]);
  const open = await opened(workbook, { host, calculator: new FunctionCalculator() });
  open.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
  // It associates the functions, for which office.js has to be there.
  await import("../../src/functions/functions");
  return open;
}

/** Runs the self-check. */
export function check(options: Partial<SelfCheckOptions> = {}): Promise<SelfCheckOutcome> {
  return selfCheck({ onProgress: () => {}, rangeArguments: watchRangeArguments, ...options });
}

/** A check that came to its end. */
export interface Checked {
  readonly host: Host;
  /** Answers by the question's id. */
  readonly answers: Readonly<Record<string, Json>>;
  /** Questions whose answer the add-in does not expect, with the answer. */
  readonly unexpected: Readonly<Record<string, Json>>;
  /** The file to hand on. */
  readonly text: string;
}

/**
 * Asks an Excel of the stand-in every question. office.js runs here as in Excel for Windows, whichever is played; the platform is that of
 * the Excel that is meant.
 */
export async function checked(of: HostName | HostProfile): Promise<Checked> {
  const host = await openedIn(of);
  const outcome = await check();
  if (outcome.kind === "stopped") throw new Error(outcome.message);
  const surroundings = { ...outcome.surroundings, platform: host.profile.platform };
  const { asked } = outcome;
  return {
    host,
    answers: Object.fromEntries(asked.map(({ probe, answer }) => [probe.id, answer])),
    unexpected: Object.fromEntries(differences(asked, surroundings).map(({ probe, answer }) => [probe.id, answer])),
    text: answersText(surroundings, asked),
  };
}

/** What every Excel of the stand-in has to answer. In a file of its own each: office.js keeps the requirement sets of the first. */
export function describeSelfCheck(name: HostName): void {
  describe(`the self-check in ${name}`, () => {
    let first: Checked;
    beforeAll(async () => {
      first = await checked(name);
    });

    it("gets an answer to every question, as the add-in expects them of this Excel", () => {
      const late = Object.entries(first.answers).filter(([, answer]) =>
        /"no (answer|result|event)"/.test(JSON.stringify(answer)),
      );
      expect(late).toEqual([]);
      expect(first.unexpected).toEqual({});
    });

    it("finds what the stand-in says of this Excel", () => {
      const { profile } = first.host;
      const { excelapi } = profile.requirementSets;
      const { answers } = first;
      const there = (version: number): Json =>
        Number(excelapi.split(".")[1]) >= version ? true : { error: "ApiNotFound" };
      expect(answers).toMatchObject({
        "members.1.13": there(13),
        "members.1.14": there(14),
        "members.1.17": there(17),
        "limits.response": profile.payloadLimit === null ? true : { error: "ResponsePayloadSizeLimitExceeded" },
        "limits.request": profile.payloadLimit === null ? true : { error: "RequestPayloadSizeLimitExceeded" },
        "functions.count": 2,
        "functions.blank-rating": 1,
        "functions.blank-argument": profile.blankArgument,
      });
      expect(JSON.parse(first.text)).toMatchObject({
        format: "excel-self-check",
        surroundings: { platform: profile.platform, sets: { excelapi } },
      });
    });

    it("answers the same when its answers are played", async () => {
      const again = await checked(recordedHost(first.text));
      // How long it took is not played.
      expect({ ...again.answers, "page.round-trip": 0 }).toEqual({ ...first.answers, "page.round-trip": 0 });
    });
  });
}
