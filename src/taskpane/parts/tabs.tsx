import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  // The pane's tabs are wider than its narrowest.
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    position: "relative",
    padding: "8px 8px 10px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "8px",
      bottom: "2px",
      height: "2px",
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    // Windows' high contrast replaces background colours by its own.
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
});

interface Choice {
  readonly selected: string;
  /** The tab at which the Tab key stops: the one that has the focus, or else the one that is selected. */
  readonly stop: string;
  readonly select: (value: string) => void;
  readonly onFocus: (value: string) => void;
}
const Selection = createContext<Choice>({ selected: "", stop: "", select: () => {}, onFocus: () => {} });

export interface TabListProps {
  readonly selectedValue: string;
  readonly onSelect: (value: string) => void;
  readonly children: ReactNode;
  readonly "aria-label"?: string;
}

/**
 * Tabs as the ARIA practices have them: one stop for the Tab key, arrow keys, Home and End move the focus, Enter and Space select.
 * Fluent's own tabs bring a focus manager for the whole page along and weigh 25 kB, an eighth of the pane.
 */
export function TabList({ selectedValue, onSelect, children, "aria-label": label }: TabListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  // The focused tab must be a stop: office.js leaves the pane when Tab is pressed on anything else.
  const [focused, setFocused] = useState<string | null>(null);
  const move = (event: KeyboardEvent): void => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const to = target(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length);
    if (to === null) return;
    event.preventDefault();
    tabs[to]?.focus();
  };
  return (
    <Selection
      value={{ selected: selectedValue, stop: focused ?? selectedValue, select: onSelect, onFocus: setFocused }}
    >
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        className={styles.list}
        onKeyDown={move}
        onBlur={() => setFocused(null)}
      >
        {children}
      </div>
    </Selection>
  );
}

export interface TabProps {
  readonly value: string;
  readonly children: ReactNode;
}

/** One tab of a {@link TabList}. */
export function Tab({ value, children }: TabProps) {
  const styles = useStyles();
  const { selected, stop, select, onFocus } = useContext(Selection);
  const isSelected = value === selected;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isSelected}
      tabIndex={value === stop ? 0 : -1}
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      onClick={() => select(value)}
      onFocus={() => onFocus(value)}
    >
      {children}
    </button>
  );
}

/** Which tab a key leads to; null for a key that leads nowhere. */
function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
