import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { moveFocus } from "../move-focus";
import { CountBadge } from "./count-badge";
import type { TabChoice } from "./tab-choice";

const useStyles = makeStyles({
  // Its width is wanted also while nothing is behind it.
  hidden: { position: "absolute", visibility: "hidden" },
  button: {
    padding: "8px 8px 10px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  opener: {
    "::after": {
      content: '""',
      display: "inline-block",
      marginLeft: "6px",
      verticalAlign: "middle",
      borderTop: "4px solid",
      borderLeft: "4px solid transparent",
      borderRight: "4px solid transparent",
      // High contrast paints transparent borders, too.
      clipPath: "polygon(0 0, 100% 0, 50% 100%)",
    },
  },
  menu: {
    position: "absolute",
    right: 0,
    top: "100%",
    display: "grid",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    zIndex: 1,
  },
  item: { textAlign: "left", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
});

export interface MoreTabsProps {
  /** Those that have no place on the line. */
  readonly tabs: readonly TabChoice[];
  readonly onSelect: (value: string) => void;
  /** Moves the focus from the button back to the line. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The button behind a line of tabs, and its menu with the others. */
export function MoreTabs({ tabs, onSelect, onKeyDown }: MoreTabsProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (place.current?.contains(relatedTarget) !== true) setOpen(false);
  };
  const count = tabs.reduce((sum, tab) => sum + (tab.count ?? 0), 0);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") {
      // In Excel on the web, office.js would leave the pane.
      event.stopPropagation();
      setOpen(false);
      opener.current?.focus();
    } else moveFocus(event, [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")]);
  };
  return (
    <div ref={place} className={mergeClasses(tabs.length === 0 && styles.hidden)}>
      <button
        ref={opener}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        className={mergeClasses(styles.button, styles.opener)}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return onKeyDown(event);
          event.preventDefault();
          setOpen(true);
        }}
        onBlur={leave}
      >
        More
        {count > 0 && " "}
        {count > 0 && <CountBadge count={count} />}
      </button>
      {isOpen && (
        <div
          role="menu"
          tabIndex={-1}
          aria-label="More"
          className={styles.menu}
          onKeyDown={press}
          onBlur={leave}
          // Safari gives a pressed button no focus, but takes it from the menu, which would close before it hears of the click.
          onMouseDown={(event) => event.preventDefault()}
        >
          {tabs.map(({ value, text, count: one = 0 }, i) => (
            <button
              key={value}
              ref={i === 0 ? takeFocus : undefined}
              type="button"
              role="menuitem"
              className={mergeClasses(styles.button, styles.item)}
              onClick={() => {
                setOpen(false);
                onSelect(value);
              }}
            >
              {text}
              {one > 0 && " "}
              {one > 0 && <CountBadge count={one} />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Takes the focus when it is first drawn. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
