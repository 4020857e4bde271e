import type { HostProfile } from "./host-profile";
import { NEVER_UNDONE } from "./never-undone";
import { USUAL } from "./undocumented";

/** Excel for Microsoft 365 on Windows, Current Channel. */
export const WINDOWS: HostProfile = {
  name: "windows",
  title: "Excel for Microsoft 365 on Windows",
  platform: "PC",
  requirementSets: {
    excelapi: "1.20",
    richapiruntime: "1.1",
    customfunctions: "1.9",
    customfunctionsruntime: "1.4",
    sharedruntime: "1.2",
    ribbonapi: "1.1",
    delayforcelledit: "1.1",
  },
  payloadLimit: null,
  cellLimit: null,
  freezingActivates: true,
  keepsLinks: true,
  losesFocus: true,
  blankArgument: 0,
  hasRichArguments: true,
  givesStreamAddresses: true,
  dateFollowsSystem: true,
  listPickRaisesChanged: true,
  showsTaskpane: true,
  clearsUndo: [...NEVER_UNDONE, "Worksheet.name", "Worksheet.position", "Worksheet.visibility"],
  throttlesHiddenTimers: true,
  undocumented: USUAL,
};
