import type { HostName, HostProfile } from "./host-profile";
import { LTSC_2021 } from "./ltsc-2021";
import { MAC } from "./mac";
import { MARKETPLACE } from "./marketplace";
import { WEB } from "./web";
import { WINDOWS } from "./windows";

/** Every Excel that the stand-in plays, by its name. */
export const HOSTS: Readonly<Record<HostName, HostProfile>> = {
  windows: WINDOWS,
  "ltsc-2021": LTSC_2021,
  mac: MAC,
  web: WEB,
  marketplace: MARKETPLACE,
};
