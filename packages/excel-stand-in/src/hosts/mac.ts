import type { HostProfile } from "./host-profile";
import { WINDOWS } from "./windows";

/** Excel for Microsoft 365 on a Mac. */
export const MAC: HostProfile = {
  ...WINDOWS,
  name: "mac",
  title: "Excel for Microsoft 365 on a Mac",
  platform: "Mac",
  // Known of WebView2 only, which is Windows'.
  throttlesHiddenTimers: false,
};
