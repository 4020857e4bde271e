import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useWanted } from "../use-wanted";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", display: "grid", rowGap: "4px", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  option: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  radio: { margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
});

export interface RadioChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** Null: nothing is chosen yet. */
  readonly value: T | null;
  readonly isBusy: boolean;
  readonly choose: (value: T) => Promise<void>;
}

/** A few options, one of which is chosen. */
export function RadioChoice<T extends string>({ legend, options, value, isBusy, choose }: RadioChoiceProps<T>) {
  const styles = useStyles();
  const name = useId();
  const [wanted, follow] = useWanted<T>();
  return (
    <fieldset className={styles.set} aria-disabled={isBusy}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={option.value === (wanted ?? value)}
            onChange={() => {
              if (!isBusy) follow(option.value, choose(option.value));
            }}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
