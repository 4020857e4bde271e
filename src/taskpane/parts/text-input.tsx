import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { InputHTMLAttributes } from "react";

const useStyles = makeStyles({
  input: {
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "4px 8px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  faulty: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
});

export interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "className"> {
  readonly width: string;
  readonly isFaulty?: boolean;
}

/** A native field that looks like Fluent's, without its weight. */
export function TextInput({ width, isFaulty = false, ...rest }: TextInputProps) {
  const styles = useStyles();
  return (
    <input
      {...rest}
      aria-invalid={isFaulty}
      className={mergeClasses(styles.input, isFaulty && styles.faulty)}
      style={{ width, maxWidth: "100%" }}
    />
  );
}
