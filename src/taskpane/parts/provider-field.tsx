import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Saving } from "../use-saving";
import { TextInput } from "./text-input";

/** As long as a name may be: it is in the heading of every sheet. */
const LENGTH = 120;

const useStyles = makeStyles({
  field: { display: "grid", rowGap: "4px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ProviderFieldProps {
  readonly provider: string;
  readonly saving: Saving;
}

/** The provider's name, kept when the field is left or Enter is pressed. */
export function ProviderField({ provider, saving }: ProviderFieldProps) {
  const styles = useStyles();
  const [id, hint] = [useId(), useId()];
  const [text, setText] = useState(provider);
  const keep = (): void => {
    const name = text.trim();
    if (name === provider) return;
    void saving.save(
      { provider: name },
      name === "" ? "The provider's name has been removed." : `The provider is ${name}.`,
    );
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        Provider
      </label>
      <TextInput
        id={id}
        type="text"
        width="100%"
        maxLength={LENGTH}
        readOnly={saving.isBusy}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === "Enter") keep();
        }}
      />
      <span id={hint} className={styles.muted}>
        Shown in the headings of the sheets.
      </span>
    </div>
  );
}
