import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ViewHeading } from "../parts/view-heading";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "12px", justifyItems: "start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** What can be done about it from here. */
  readonly action?: { readonly label: string; readonly go: () => void };
}

/** Why there is nothing to show, and what to do. */
export function Notice({ title, text, action }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.view} role="alert">
      <ViewHeading text={title} />
      <p className={styles.text}>{text}</p>
      {action !== undefined && <Button onClick={action.go}>{action.label}</Button>}
    </div>
  );
}
