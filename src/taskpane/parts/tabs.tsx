import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { moveFocus } from "../move-focus";
import { useFitting } from "../use-fitting";
import { CountBadge } from "./count-badge";
import { MoreTabs } from "./more-tabs";
import type { TabChoice } from "./tab-choice";

const useStyles = makeStyles({
  // Between a change of the pane's width and the measuring that follows it, the tabs may be too wide: the pane does not scroll for that.
  bar: { display: "flex", position: "relative", overflowX: "clip" },
  list: { display: "flex" },
  tab: {
    position: "relative",
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
  // Its width is still wanted.
  hidden: { position: "absolute", visibility: "hidden" },
});

export interface TabListProps {
  readonly tabs: readonly TabChoice[];
  readonly selectedValue: string;
  readonly onSelect: (value: string) => void;
  readonly "aria-label"?: string;
}

/**
 * Tabs on one line, as the ARIA practices have them: one stop for the Tab key, arrow keys, Home and End move the focus, Enter and Space
 * select. Those that have no place on the line are in a menu behind it, and come out of it when they are chosen. Fluent's own tabs bring
 * a focus manager for the whole page along and weigh 25 kB, an eighth of the pane.
 */
export function TabList({ tabs, selectedValue, onSelect, "aria-label": label }: TabListProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // The focused tab must be a stop: office.js leaves the pane when Tab is pressed on anything else.
  const [focused, setFocused] = useState<string | null>(null);
  const chosen = tabs.findIndex(({ value }) => value === selectedValue);
  const isShown = useFitting(bar, chosen);
  const cameOut = useRef(false);
  useEffect(() => {
    // The line of the menu that was pressed is gone; its tab has taken its place.
    if (cameOut.current) bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[chosen]?.focus();
    cameOut.current = false;
  }, [chosen]);
  const move = (event: KeyboardEvent): void => {
    const stops = [...(bar.current?.querySelectorAll<HTMLElement>("[role=tab], [aria-haspopup]") ?? [])];
    moveFocus(
      event,
      stops.filter((_, i) => (i < tabs.length ? isShown(i) : behind.length > 0)),
    );
  };
  const behind = tabs.filter((_, i) => !isShown(i));
  return (
    <div ref={bar} className={styles.bar}>
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        className={styles.list}
        onKeyDown={move}
        onBlur={() => setFocused(null)}
      >
        {tabs.map(({ value, text, count = 0 }, i) => (
          <button
            key={value}
            type="button"
            role="tab"
            aria-selected={i === chosen}
            tabIndex={value === (focused ?? selectedValue) ? 0 : -1}
            className={mergeClasses(styles.tab, i === chosen && styles.selected, !isShown(i) && styles.hidden)}
            onClick={() => onSelect(value)}
            onFocus={() => setFocused(value)}
          >
            {text}
            {count > 0 && " "}
            {count > 0 && <CountBadge count={count} />}
          </button>
        ))}
      </div>
      <MoreTabs
        tabs={behind}
        onKeyDown={move}
        onSelect={(value) => {
          cameOut.current = true;
          onSelect(value);
        }}
      />
    </div>
  );
}
