import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** A view's heading. */
export function ViewHeading({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <h2 className={styles.heading}>{text}</h2>;
}
