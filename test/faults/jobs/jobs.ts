import type { Job } from "../job";
import { fixes, undo } from "./fixes";
import { byRange, byRegister } from "./functions";
import { list, listAgain, listDeleted } from "./lists";
import { goTo, selfCheck, whoIsThis } from "./looking";
import { open, openUpToDate } from "./open";
import { publish } from "./publish";
import { firstRefresh, laterRefresh, sameRefresh } from "./refresh";
import { sample, targetsTable, template } from "./set-up";
import { settings } from "./settings";
import { newYearOfRange, target, targetOfNewYear, targetOfRange } from "./targets";

/** Everything that people do with the add-in. */
export const JOBS: readonly Job[] = [
  ...[firstRefresh, laterRefresh, sameRefresh, open, openUpToDate, template, sample, targetsTable],
  ...[target, targetOfRange, targetOfNewYear, newYearOfRange, settings, fixes, undo, list, listAgain, listDeleted],
  ...[publish, byRegister, byRange, goTo, whoIsThis, selfCheck],
];
