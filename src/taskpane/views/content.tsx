import { useMemo } from "react";
import type { ViewBefore } from "../../app/pane-view";
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
  PeopleView,
  PublishView,
  SelfCheckView,
  SettingsView,
} from "../lazy-views";
import { Loading } from "../parts/loading";
import { SelectedLine } from "../parts/selected-line";
import { useBeginning } from "../use-beginning";
import { useView } from "../use-session";
import { Notice } from "./notice";
import { Overview } from "./overview";

/**
 * The view that is asked for, as far as what is known about the workbook allows it. Behind the people of a figure, the view that it was
 * pressed in stays as it is, what was typed there included.
 */
export function Content({ state }: { readonly state: SessionState }) {
  const view = useView();
  const { register } = state;
  const people = view.name === "people" && register.kind === "read" ? view : null;
  const before = view.name === "people" ? view.from : view;
  const beginning = useBeginning(view);
  return (
    <>
      <SelectedLine />
      <div hidden={people !== null} {...beginning}>
        <ViewContent view={before} state={state} />
      </div>
      {people !== null && register.kind === "read" && (
        <PeopleView of={people.of} analysis={register.analysis} state={state} />
      )}
    </>
  );
}

interface ViewContentProps {
  readonly view: ViewBefore;
  readonly state: SessionState;
}

function ViewContent({ view, state }: ViewContentProps) {
  const { register } = state;
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
  readonly view: ViewBefore;
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
    case "publish":
      return <PublishView state={state} register={register} />;
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
