import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { showView, type PaneView } from "../../app/pane-view";
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

/** The tabs at the top of the pane; above a view that another one leads to, the way back. @param problems number of data checks */
export function Navigation({ problems }: { readonly problems: number }) {
  const styles = useStyles();
  const view = useView();
  return (
    <nav className={styles.header} aria-label="Views">
      {view.name === "metric" ? (
        <BackButton text="Overview" to={{ name: "overview", cameFrom: view.metric }} />
      ) : view.name === "self-check" ? (
        <BackButton text="Settings" to={{ name: "settings" }} />
      ) : (
        <ViewTabs selected={view.name} problems={problems} />
      )}
    </nav>
  );
}

type TabName = Exclude<PaneView["name"], "metric" | "self-check">;

function ViewTabs({ selected, problems }: { readonly selected: TabName; readonly problems: number }) {
  const tabs = Object.entries(TABS).map(([value, text]) => ({ value, text, count: value === "checks" ? problems : 0 }));
  return <TabList tabs={tabs} selectedValue={selected} onSelect={(value) => showView({ name: value as TabName })} />;
}

const TABS: Readonly<Record<TabName, string>> = {
  overview: "Overview",
  next: "Next",
  groups: "Groups",
  checks: "Data checks",
  data: "Data",
  functions: "Functions",
  settings: "Settings",
};

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

/** Takes the focus when it is first drawn. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
