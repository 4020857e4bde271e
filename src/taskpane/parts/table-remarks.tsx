import { makeStyles, tokens } from "@fluentui/react-components";
import { list } from "../../text/list";
import type { TableView } from "../model/data-tables";

const useStyles = makeStyles({
  muted: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  alert: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Remarks on how a table is read. */
export function TableRemarks({ table: { remark, isIncomplete, constants, outdated } }: { readonly table: TableView }) {
  const styles = useStyles();
  return (
    <>
      {remark !== "" && <p className={isIncomplete ? styles.alert : styles.muted}>{remark}</p>}
      {constants.map((constant) => (
        <p key={constant} className={styles.text}>
          {constant}
        </p>
      ))}
      {outdated.length > 0 && (
        <p className={styles.text}>
          Columns that you chose but that no longer exist: {list(outdated)}. The others are read as before.
        </p>
      )}
    </>
  );
}
