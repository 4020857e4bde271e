import type { HostProfile } from "./host-profile";
import { WINDOWS } from "./windows";

/** As on Windows, with an add-in that was installed from the Microsoft Marketplace instead of by an administrator or by hand. */
export const MARKETPLACE: HostProfile = {
  ...WINDOWS,
  name: "marketplace",
  title: "Excel for Microsoft 365 on Windows, with the add-in from the Marketplace",
  showsTaskpane: false,
};
