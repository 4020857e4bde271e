import { Field, Switch } from "@fluentui/react-components";
import { useAction } from "../use-action";
import { useWanted } from "../use-wanted";

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
  const { fault, run } = useAction({ whileBusy: "wait" });
  const [wanted, follow] = useWanted<boolean>();
  const change = (isWanted: boolean): void =>
    follow(
      isWanted,
      run(async () => {
        await set(isWanted);
        return "";
      }),
    );
  return (
    <Field {...(hint === undefined ? {} : { hint })} {...(fault === "" ? {} : { validationMessage: fault })}>
      <Switch checked={wanted ?? isOn} label={label} onChange={(_, { checked }) => change(checked)} />
    </Field>
  );
}
