import { Field, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { explainError } from "../../excel/explain-error";

export interface SettingSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Changes the setting in the workbook; rejects where that is not allowed. */
  readonly set: (isWanted: boolean) => Promise<void>;
}

/** A setting of the workbook that is on or off. */
export function SettingSwitch({ label, isOn, set }: SettingSwitchProps) {
  const [fault, setFault] = useState("");
  // Shown at once; the workbook answers a moment later.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = (isWanted: boolean): void => {
    setFault("");
    setWanted(isWanted);
    set(isWanted)
      .catch((error: unknown) => setFault(explainError(error)))
      .finally(() => setWanted(null));
  };
  return (
    <Field {...(fault === "" ? {} : { validationMessage: fault })}>
      <Switch checked={wanted ?? isOn} label={label} onChange={(_, { checked }) => change(checked)} />
    </Field>
  );
}
