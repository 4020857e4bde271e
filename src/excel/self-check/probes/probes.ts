import type { Probe } from "../probe";
import { EVENT_PROBES } from "./events";
import { FORMAT_PROBES } from "./formats";
import { FUNCTION_PROBES } from "./functions";
import { LIMIT_PROBES } from "./limits";
import { MEMBER_PROBES } from "./members";
import { NAME_PROBES } from "./names";
import { PAGE_PROBES } from "./page";
import { RANGE_PROBES } from "./ranges";
import { CLEAR_PROBE, SHEET_PROBES } from "./sheets";
import { TABLE_PROBES } from "./tables";
import { VALUE_PROBES } from "./values";
import { WORKBOOK_PROBES } from "./workbook";

/** Every question of the self-check, in the order in which they are asked. */
export const PROBES: readonly Probe[] = [
  ...PAGE_PROBES,
  ...MEMBER_PROBES,
  ...VALUE_PROBES,
  ...FORMAT_PROBES,
  ...RANGE_PROBES,
  ...NAME_PROBES,
  ...TABLE_PROBES,
  ...SHEET_PROBES,
  ...WORKBOOK_PROBES,
  ...FUNCTION_PROBES,
  ...EVENT_PROBES,
  ...LIMIT_PROBES,
  CLEAR_PROBE,
];
