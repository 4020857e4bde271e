import { makeStyles, tokens } from "@fluentui/react-components";
import { showPeople } from "../../app/pane-view";
import type { Asked } from "../../metrics/behind/question";
import type { FigurePlace } from "../model/figure-moves";
import type { Figures } from "../use-figures";

const useStyles = makeStyles({
  figure: {
    // Above what may be laid over a whole row.
    position: "relative",
    zIndex: 1,
    margin: 0,
    padding: 0,
    font: "inherit",
    textAlign: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": {
      textDecorationLine: "underline",
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      borderRadius: "2px",
    },
  },
});

export interface FigureButtonProps {
  /** As it is shown: "56% (9)" */
  readonly text: string;
  readonly asked: Asked;
  readonly place: FigurePlace;
  /** Of the table that the figure is in. */
  readonly figures: Figures;
}

/** A figure that leads to the people behind it. */
export function FigureButton({ text, asked, place, figures }: FigureButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.figure}
      tabIndex={figures.isStop(place) ? 0 : -1}
      data-figure-row={place.row}
      data-figure-column={place.column}
      aria-label={`${text}, show the people`}
      onClick={() => showPeople({ asked })}
    >
      {text}
    </button>
  );
}
