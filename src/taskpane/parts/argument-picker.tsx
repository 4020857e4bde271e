import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ArgumentField } from "../model/argument-fields";
import { Announcer } from "./announcer";

const useStyles = makeStyles({
  // A select is as wide as its longest option unless it is allowed to be narrower.
  fields: {
    "& > *": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { minWidth: 0 },
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: "8px",
    width: "100%",
  },
});

export interface ArgumentPickerProps {
  /** The function's name. */
  readonly name: string;
  readonly fields: readonly ArgumentField[];
  /** What the formula shows with these arguments; read out when it changes. */
  readonly answer: string;
  /** @param args one per field; "" = left out */
  readonly pick: (args: string[]) => void;
}

/** A function's arguments, to be chosen from the workbook's own values. */
export function ArgumentPicker({ name, fields, answer, pick }: ArgumentPickerProps) {
  const styles = useStyles();
  const values = fields.map(({ value }) => value);
  return (
    <div className={styles.fields} role="group" aria-label={`Arguments of ${name}`}>
      {fields.map(
        ({ label, options, value }, position) =>
          options.length > 0 && (
            <Field key={label} label={label}>
              <Select size="small" value={value} onChange={(_, data) => pick(values.with(position, data.value))}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.text}
                  </option>
                ))}
              </Select>
            </Field>
          ),
      )}
      <Announcer text={answer} />
    </div>
  );
}
