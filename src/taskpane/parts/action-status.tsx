import { makeStyles, tokens } from "@fluentui/react-components";
import type { Action } from "../use-action";
import { Announcer } from "./announcer";

const useStyles = makeStyles({
  text: { margin: 0 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export interface ActionStatusProps {
  readonly action: Pick<Action, "said" | "fault">;
  /** Whether the result is also shown, and not only announced. */
  readonly showsSaid?: boolean;
}

/** How an action on the workbook ended. */
export function ActionStatus({ action: { said, fault }, showsSaid = false }: ActionStatusProps) {
  const styles = useStyles();
  return (
    <>
      {showsSaid && said !== "" && <p className={styles.text}>{said}</p>}
      {fault !== "" && <p className={styles.fault}>{fault}</p>}
      <Announcer text={fault === "" ? said : fault} />
    </>
  );
}
