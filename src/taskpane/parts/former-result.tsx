import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Compared } from "../../publication/former/compared";
import { formerTexts } from "../model/former-texts";
import { Collapsible } from "./collapsible";

const useStyles = makeStyles({
  place: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "16px", display: "grid", rowGap: "4px" },
});

/** What came of the comparison with the copy that was published before. */
export function FormerResult({ compared }: { readonly compared: Compared }) {
  const styles = useStyles();
  const { said, warning, lists } = formerTexts(compared);
  return (
    <section className={styles.place} aria-label="Beside the copy before">
      <h3 className={styles.heading}>Beside the copy before</h3>
      <p className={styles.text}>{said}</p>
      {warning !== "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      {lists.map(({ title, explained, items }) => (
        <Collapsible key={title} title={title} note={String(items.length)}>
          <p className={styles.text}>{explained}</p>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Collapsible>
      ))}
    </section>
  );
}
