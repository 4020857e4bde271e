import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";

const useStyles = makeStyles({
  field: { flexBasis: "100%", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "96px",
    font: "inherit",
    whiteSpace: "pre",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface CopyByHandProps {
  readonly html: string;
  readonly text: string;
  /** Called when the user has copied it. */
  readonly onCopied: () => void;
}

/** A text to copy by keyboard, selected, where no button may put it on the clipboard. */
export function CopyByHand({ html, text, onCopied }: CopyByHandProps) {
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        Excel does not allow this button to copy. What it copies is selected below: press Ctrl+C (Cmd+C on a Mac).
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.text}
        readOnly
        value={text}
        onCopy={(event) => {
          event.clipboardData.setData("text/html", html);
          event.clipboardData.setData("text/plain", text);
          event.preventDefault();
          onCopied();
        }}
      />
    </div>
  );
}
