import { session } from "../../app/session";
import { SettingSwitch } from "./setting-switch";

/** What it means that Excel starts the add-in with the workbook ("Manage trust options for Office Add-ins"). */
const FOR_OTHERS =
  "People who do not have NPQ Metrics may be asked whether they trust it when they open this workbook.";

/** Whether the summary sheets follow the tables by themselves. */
export function AutoRefreshSwitch({ isOn }: { readonly isOn: boolean }) {
  return (
    <SettingSwitch
      label="Refresh automatically when your tables change"
      {...(isOn ? { hint: FOR_OTHERS } : {})}
      isOn={isOn}
      set={(wanted) => session.setAutoRefresh(wanted)}
    />
  );
}
