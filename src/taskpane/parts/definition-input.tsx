import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { DEFAULT_DEFINITIONS } from "../../metrics/default-definitions";
import type { DefinitionField } from "../model/definition-fields";
import { TextInput } from "./text-input";

const useStyles = makeStyles({
  field: { display: "grid", rowGap: "4px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", alignItems: "center", columnGap: "8px" },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

export interface DefinitionInputProps {
  readonly field: DefinitionField;
  readonly value: string;
  /** What is wrong with it; "" when nothing is. */
  readonly fault: string;
  readonly change: (value: string) => void;
}

/** One numeric definition. */
export function DefinitionInput({
  field: { key, label, explanation, unit },
  value,
  fault,
  change,
}: DefinitionInputProps) {
  const styles = useStyles();
  const [id, hint] = [useId(), useId()];
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <TextInput
          id={id}
          type="text"
          inputMode="decimal"
          width="88px"
          isFaulty={fault !== ""}
          aria-describedby={hint}
          value={value}
          onChange={({ target }) => change(target.value)}
        />
        {unit !== "" && <span>{unit}</span>}
      </div>
      <div id={hint}>
        {fault !== "" && <div className={styles.fault}>{fault}</div>}
        <div className={styles.muted}>
          {explanation} The framework: {DEFAULT_DEFINITIONS[key]}.
        </div>
      </div>
    </div>
  );
}
