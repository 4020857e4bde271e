import { useEffect, useMemo } from "react";
import type { PaneView } from "../../app/pane-view";
import { reportOf } from "../../app/report-of";
import { session } from "../../app/session";
import type { RegisterState, SessionState } from "../../app/session-state";
import {
  ChecksView,
  DataView,
  FirstRun,
  FunctionsView,
  GroupsView,
  MetricView,
  NextView,
  SelfCheckView,
  SettingsView,
} from "../lazy-views";
import { Loading } from "../parts/loading";
import { useView } from "../use-session";
import { Notice } from "./notice";
import { Overview } from "./overview";

/** The view that is asked for, as far as what is known about the workbook allows it. */
export function Content({ state }: { readonly state: SessionState }) {
  const view = useView();
  const { register } = state;
  // A view begins at its top, wherever the last one was scrolled to; back on the overview, the focus leads to the right place.
  useEffect(() => {
    if (view.name !== "overview" || view.cameFrom === undefined) window.scrollTo(0, 0);
  }, [view]);
  // The same view with and without participants: choosing what a table holds may bring them in, or lose them.
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
    case "read":
      return <ReadContent view={view} state={state} register={register} />;
  }
}

interface ReadContentProps {
  readonly view: PaneView;
  readonly state: SessionState;
  readonly register: Extract<RegisterState, { readonly kind: "read" }>;
}

/** A view of a register that was read. */
function ReadContent({ view, state, register }: ReadContentProps) {
  const report = useMemo(() => reportOf(register), [register]);
  const { analysis } = register;
  const { settings, found } = state;
  switch (view.name) {
    case "overview":
      return <Overview state={state} report={report} cameFrom={view.cameFrom} />;
    case "metric": {
      const metric = report.results.metrics.find(({ number }) => number === view.metric);
      return metric === undefined ? (
        <Overview state={state} report={report} cameFrom={undefined} />
      ) : (
        <MetricView key={metric.number} metric={metric} report={report} />
      );
    }
    case "next":
      return <NextView register={register} />;
    case "groups":
      return <GroupsView results={report.results} />;
    case "checks":
      return <ChecksView report={report} state={state} />;
    case "functions":
      return <FunctionsView analysis={analysis} liveFormulas={settings.liveFormulas} />;
    case "settings": {
      const hasTargets = found.tables.some(({ recognition }) => recognition.definition.role === "targets");
      return <SettingsView analysis={analysis} settings={settings} hasTargets={hasTargets} />;
    }
    case "self-check":
      return <SelfCheckView />;
    case "data":
      return <DataView state={state} />;
  }
}
