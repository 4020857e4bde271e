import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { HostState } from "../excel/ready";
import { showView, type PaneView } from "../app/pane-view";
import type { ReportInput } from "../report/report-input";
import { session, type SessionState } from "../app/session";
import { EDITING_HINT, hostMessage } from "./messages";
import { ChecksView, DataView, fetchLazyViews, FunctionsView, SettingsView } from "./lazy-views";
import { CountBadge } from "./parts/count-badge";
import { TabList, Tab } from "./parts/tabs";
import { useDark } from "./use-dark";
import { useSession, useView } from "./use-session";
import { FirstRun } from "./views/first-run";
import { GroupsView } from "./views/groups-view";
import { MetricView } from "./views/metric-view";
import { Notice } from "./views/notice";
import { Overview } from "./views/overview";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Excel puts a menu of its own into the top right corner.
    paddingInlineEnd: "36px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  main: { padding: "16px" },
});

/** Draws the pane into an element of its page. */
export function showApp(root: HTMLElement, host: HostState): void {
  createRoot(root).render(<App host={host} />);
}

function App({ host }: { readonly host: HostState }) {
  const styles = useStyles();
  const isDark = useDark();
  return (
    <FluentProvider theme={themeOf(isDark)} className={styles.page}>
      <header className={styles.title}>
        <h1>NPQ Metrics</h1>
      </header>
      {host === "inside Excel" ? (
        <Pane />
      ) : (
        <main className={styles.main}>
          <Notice {...hostMessage(host)} />
        </main>
      )}
    </FluentProvider>
  );
}

/** Excel's own green, so that the pane looks at home beside the ribbon. */
function themeOf(isDark: boolean): Theme {
  return isDark ? DARK : LIGHT;
}
const LIGHT: Theme = {
  ...webLightTheme,
  colorBrandBackground: "#107c41",
  colorBrandBackgroundHover: "#0e703b",
  colorBrandBackgroundPressed: "#0b5a2f",
  colorCompoundBrandBackground: "#107c41",
  colorCompoundBrandBackgroundHover: "#0e703b",
  colorCompoundBrandBackgroundPressed: "#0b5a2f",
  colorCompoundBrandStroke: "#107c41",
  colorCompoundBrandStrokeHover: "#0e703b",
  colorCompoundBrandStrokePressed: "#0b5a2f",
  colorBrandForegroundLink: "#0e703b",
  colorBrandForegroundLinkHover: "#0b5a2f",
  colorBrandForegroundLinkPressed: "#0b5a2f",
};
const DARK: Theme = {
  ...webDarkTheme,
  // Fluent's own red is too dark for small text on this ground (4.16 : 1, where 4.5 : 1 is needed).
  colorStatusDangerForeground1: "#e37d86",
  colorBrandBackground: "#107c41",
  colorBrandBackgroundHover: "#0e703b",
  colorBrandBackgroundPressed: "#0b5a2f",
  colorCompoundBrandBackground: "#4cb377",
  colorCompoundBrandBackgroundHover: "#63c98e",
  colorCompoundBrandBackgroundPressed: "#3a9a63",
  colorCompoundBrandStroke: "#4cb377",
  colorCompoundBrandStrokeHover: "#63c98e",
  colorCompoundBrandStrokePressed: "#3a9a63",
  colorBrandForegroundLink: "#63c98e",
  colorBrandForegroundLinkHover: "#86d9a8",
  colorBrandForegroundLinkPressed: "#4cb377",
};

function Pane() {
  const styles = useStyles();
  const state = useSession();
  useEffect(() => void session.open(), []);
  useEffect(() => fetchLazyViews(), []);
  const { register } = state;
  return (
    <>
      {register.kind === "read" && <Navigation report={register.report} />}
      <main className={styles.main}>
        <Content state={state} />
      </main>
    </>
  );
}

function Navigation({ report }: { readonly report: ReportInput }) {
  const styles = useStyles();
  const view = useView();
  const problems = report.problems.length;
  if (view.name === "metric") {
    return (
      <nav className={styles.header} aria-label="Views">
        <BackButton from={view.metric} />
      </nav>
    );
  }
  return (
    <nav className={styles.header} aria-label="Views">
      <TabList selectedValue={view.name} onSelect={(value) => showView({ name: asTab(value) })}>
        <Tab value="overview">Overview</Tab>
        <Tab value="groups">Groups</Tab>
        <Tab value="checks">Data checks {problems > 0 && <CountBadge count={problems} />}</Tab>
        <Tab value="data">Data</Tab>
        <Tab value="functions">Functions</Tab>
        <Tab value="settings">Settings</Tab>
      </TabList>
    </nav>
  );
}

/**
 * The way back from a metric, where the focus is put when the metric is shown. Not on the metric's heading: office.js itself moves the
 * focus when Tab is pressed in Excel on the web, and leaves the pane from anything that the Tab key does not stop at.
 */
function BackButton({ from }: { readonly from: number }) {
  return (
    <Button
      ref={takeFocus}
      appearance="transparent"
      icon={<ArrowLeftRegular />}
      onClick={() => showView({ name: "overview", cameFrom: from })}
    >
      Overview
    </Button>
  );
}

/** Takes the focus when it is drawn first. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

const TABS = ["groups", "checks", "data", "functions", "settings"] as const;

function asTab(value: string): Exclude<PaneView["name"], "metric"> {
  return TABS.find((tab) => tab === value) ?? "overview";
}

function Content({ state }: { readonly state: SessionState }) {
  const view = useView();
  const { register } = state;
  // A view begins at its top, wherever the last one was left; back on the overview, the focus leads to the place.
  useEffect(() => {
    if (view.name !== "overview" || view.cameFrom === undefined) window.scrollTo(0, 0);
  }, [view]);
  // The same view with and without participants: saying what a table is may bring them in, or lose them.
  if (view.name === "data" && (register.kind === "read" || register.kind === "no register")) {
    return <DataView state={state} />;
  }
  switch (register.kind) {
    case "not read":
      return <Loading />;
    case "failed":
      return (
        <Notice
          title="The workbook could not be read"
          text={register.message}
          action={{ label: "Try again", go: () => void session.read() }}
        />
      );
    case "no register":
      return <FirstRun sheetCount={register.sheetCount} hasOtherTables={state.found.others.length > 0} />;
    case "read": {
      const { report } = register;
      const metric = view.name === "metric" ? report.results.metrics.find((one) => one.number === view.metric) : null;
      if (view.name === "groups") return <GroupsView results={report.results} />;
      if (view.name === "functions")
        return <FunctionsView analysis={register.analysis} liveFormulas={state.liveFormulas} />;
      if (view.name === "checks") return <ChecksView report={report} />;
      if (view.name === "settings") {
        const hasTargets = state.found.tables.some(({ recognition }) => recognition.definition.role === "targets");
        return <SettingsView analysis={register.analysis} settings={state.settings} hasTargets={hasTargets} />;
      }
      if (metric !== undefined && metric !== null)
        return <MetricView key={metric.number} metric={metric} report={report} />;
      return <Overview state={state} report={report} cameFrom={view.name === "overview" ? view.cameFrom : undefined} />;
    }
  }
}

function Loading() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 2_500);
    return () => clearTimeout(timer);
  }, []);
  return <Spinner label={isLong ? EDITING_HINT : "Reading the workbook"} />;
}
