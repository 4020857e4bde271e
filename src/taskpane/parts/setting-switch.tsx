import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useAction } from "../use-action";
import { useWanted } from "../use-wanted";
import { ActionStatus } from "./action-status";

const useStyles = makeStyles({
  hint: { margin: "2px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface SettingSwitchProps {
  readonly label: string;
  /** What it means for others, or what to do before it matters. */
  readonly hint?: string;
  readonly isOn: boolean;
  /** Changes the setting in the workbook; rejects where that is not allowed. */
  readonly set: (isWanted: boolean) => Promise<void>;
}

/** A setting of the workbook that is on or off. */
export function SettingSwitch({ label, hint, isOn, set }: SettingSwitchProps) {
  // One after the other: turning a setting off again must not get lost while it is still being turned on.
  const action = useAction({ whileBusy: "wait" });
  const styles = useStyles();
  const id = useId();
  const [wanted, follow] = useWanted<boolean>();
  const change = (isWanted: boolean): void =>
    follow(
      isWanted,
      action.run(async () => {
        await set(isWanted);
        return "";
      }),
    );
  return (
    <div>
      <Switch
        checked={wanted ?? isOn}
        label={label}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(_, { checked }) => change(checked)}
      />
      <ActionStatus action={action} />
      {hint !== undefined && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
