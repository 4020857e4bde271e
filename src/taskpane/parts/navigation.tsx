import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { showView, type PaneView, type ViewBefore } from "../../app/pane-view";
import { useView } from "../use-session";
import { TabList } from "./tabs";

const useStyles = makeStyles({
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Excel puts a menu of its own into the top right corner.
    paddingInlineEnd: "36px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * The tabs at the top of the pane; above a view that another one leads to, the way back.
 *
 * @param problems number of data checks
 */
export function Navigation({ problems }: { readonly problems: number }) {
  const styles = useStyles();
  const view = useView();
  const nav = useRef<HTMLElement>(null);
  const isOver = view.name === "people";
  useEffect(() => {
    if (!isOver) return;
    // The way back goes when it is pressed, and the keyboard's focus with it.
    const tabs = nav.current;
    return () => {
      if (document.activeElement === document.body) tabs?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    };
  }, [isOver]);
  return (
    <nav ref={nav} className={styles.header} aria-label="Views">
      {view.name === "metric" ? (
        <BackButton text="Overview" to={{ name: "overview", cameFrom: view.metric }} />
      ) : view.name === "self-check" ? (
        <BackButton text="Settings" to={{ name: "settings" }} />
      ) : view.name === "people" ? (
        <BackButton key="people" text={nameOf(view.from)} to={view.from} />
      ) : (
        <ViewTabs selected={view.name} problems={problems} />
      )}
    </nav>
  );
}

type TabName = Exclude<ViewBefore["name"], "metric" | "self-check">;

function ViewTabs({ selected, problems }: { readonly selected: TabName; readonly problems: number }) {
  const tabs = Object.entries(TABS).map(([value, text]) => ({ value, text, count: value === "checks" ? problems : 0 }));
  return <TabList tabs={tabs} selectedValue={selected} onSelect={(value) => showView({ name: value as TabName })} />;
}

const TABS: Readonly<Record<TabName, string>> = {
  overview: "Overview",
  next: "Next",
  checks: "Data checks",
  groups: "Groups",
  data: "Data",
  functions: "Functions",
  publish: "Publish",
  settings: "Settings",
};

/** What a view is called, above another that leads back to it. */
function nameOf(view: ViewBefore): string {
  if (view.name === "metric") return `Metric ${view.metric}`;
  return view.name === "self-check" ? "Check this Excel" : TABS[view.name];
}

/**
 * The way back, where the focus is put when the view is shown. Not on the view's heading: office.js itself moves the focus when Tab is
 * pressed in Excel on the web, and leaves the pane if the focus is on anything that the Tab key does not stop at.
 */
function BackButton({ text, to }: { readonly text: string; readonly to: PaneView }) {
  return (
    <Button ref={takeFocus} appearance="transparent" icon={<ArrowLeftRegular />} onClick={() => showView(to)}>
      {text}
    </Button>
  );
}

/** Takes the focus when it is first drawn, but not away from the sheet, where a cell that is selected may lead to another view. */
function takeFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}
