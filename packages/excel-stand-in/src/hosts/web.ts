import type { HostProfile } from "./host-profile";
import { NEVER_UNDONE } from "./never-undone";
import { WINDOWS } from "./windows";

/** Excel on the web. */
export const WEB: HostProfile = {
  ...WINDOWS,
  name: "web",
  title: "Excel on the web",
  platform: "OfficeOnline",
  requirementSets: { ...WINDOWS.requirementSets, excelapionline: "1.1" },
  payloadLimit: 5_000_000,
  cellLimit: 5_000_000,
  losesFocus: false,
  freezingActivates: false,
  blankArgument: null,
  listPickRaisesChanged: false,
  // Names, positions and visibility are among what only the desktop cannot undo.
  clearsUndo: NEVER_UNDONE,
  throttlesHiddenTimers: false,
};
