import { Button, makeStyles } from "@fluentui/react-components";
import { showView } from "../../app/pane-view";
import type { WorkbookSettings } from "../../excel/settings";
import type { Analysis } from "../../metrics/analyse";
import { DefinitionForm } from "../parts/definition-form";
import { ProviderField } from "../parts/provider-field";
import { SavingStatus } from "../parts/saving-status";
import { ViewHeading } from "../parts/view-heading";
import { YearChoice } from "../parts/year-choice";
import { TargetsEditor } from "../parts/targets-editor";
import { useSaving } from "../use-saving";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "16px" },
});

export interface SettingsViewProps {
  readonly analysis: Analysis;
  readonly settings: WorkbookSettings;
  /** Whether the workbook has a table of targets. */
  readonly hasTargets: boolean;
}

/** What the provider sets for the whole workbook: name, years to report, targets, definitions. */
export function SettingsView({ analysis, settings, hasTargets }: SettingsViewProps) {
  const styles = useStyles();
  const saving = useSaving();
  const { results, register } = analysis;
  return (
    <div className={styles.view}>
      <ViewHeading text="Settings" />
      <SavingStatus {...saving} />
      <ProviderField key={settings.provider} provider={settings.provider} saving={saving} />
      <YearChoice register={register} settings={settings.register} saving={saving} />
      <TargetsEditor
        years={results.years}
        qualifications={results.qualifications}
        targets={register.targets}
        hasTable={hasTargets}
      />
      <DefinitionForm
        key={JSON.stringify(settings.definitions)}
        analysis={analysis}
        definitions={settings.definitions}
        years={settings.register.years}
        saving={saving}
      />
      <div>
        <Button appearance="transparent" onClick={() => showView({ name: "self-check" })}>
          Check this Excel
        </Button>
      </div>
    </div>
  );
}
