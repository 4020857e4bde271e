import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  boxes: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  lines: { flexDirection: "column" },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface CheckboxSetProps<T extends string | number> {
  readonly legend: string;
  readonly help: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** Null: all of them. */
  readonly chosen: readonly T[] | null;
  readonly isBusy: boolean;
  /** Whether each has a line of its own, as their texts are long. */
  readonly isList?: boolean;
  readonly choose: (value: T, isWanted: boolean) => void;
}

/** A few options, any of which are chosen. */
export function CheckboxSet<T extends string | number>({
  legend,
  help,
  options,
  chosen,
  isBusy,
  isList = false,
  choose,
}: CheckboxSetProps<T>) {
  const styles = useStyles();
  return (
    <fieldset className={styles.set} aria-disabled={isBusy}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={mergeClasses(styles.boxes, isList && styles.lines)}>
        {options.map(({ value, text }) => (
          <Checkbox
            key={value}
            label={text}
            checked={chosen?.includes(value) ?? true}
            onChange={(_, { checked }) => {
              if (!isBusy) choose(value, checked === true);
            }}
          />
        ))}
      </div>
      <div className={styles.help}>{help}</div>
    </fieldset>
  );
}
