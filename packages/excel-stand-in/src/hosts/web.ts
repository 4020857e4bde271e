import type { HostProfile } from "./host-profile";
import { WINDOWS } from "./windows";

/** Excel on the web. */
export const WEB: HostProfile = {
  ...WINDOWS,
  name: "web",
  title: "Excel on the web",
  platform: "OfficeOnline",
  requirementSets: { ...WINDOWS.requirementSets, excelapionline: "1.1" },
  payloadLimit: 5_000_000,
  losesFocus: false,
  blankArgument: null,
  listPickRaisesChanged: false,
  // Position and visibility are among what only the desktop cannot undo.
  clearsUndo: [],
  throttlesHiddenTimers: false,
};
