import { makeStyles, tokens } from "@fluentui/react-components";
import type { PublicationState } from "../../app/publication-state";
import type { Metric } from "../../metrics/metric";
import type { Cut, PublicationOptions } from "../../publication/options";
import {
  chosenText,
  CUT_CHOICES,
  cutText,
  METHOD_CHOICE,
  toggled,
  type PublicationChoice,
} from "../model/publication-choices";
import { CheckboxSet } from "./checkbox-set";
import { Collapsible } from "./collapsible";
import { FormerChoice } from "./former-choice";
import { RadioChoice } from "./radio-choice";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface PublicationFormProps {
  readonly options: PublicationOptions;
  /** That are reported. */
  readonly years: readonly string[];
  readonly metrics: readonly Metric[];
  readonly former: PublicationState["former"];
  /** While a choice is being kept, or a copy is being made. */
  readonly isBusy: boolean;
  readonly save: (next: PublicationOptions) => Promise<void>;
  readonly refuse: (why: string) => void;
}

/** What is published, and how: the choices, each folded away behind what is chosen. */
export function PublicationForm(props: PublicationFormProps) {
  const styles = useStyles();
  const { options, years, metrics, former, isBusy, save, refuse } = props;
  const { cut } = options;
  const numbers = metrics.map(({ number }) => number);
  const change = (part: Partial<PublicationOptions>): Promise<void> => save({ ...options, ...part });
  const changeSome = (part: "years" | "metrics", next: readonly unknown[] | null | "none", what: string): void => {
    if (next === "none") refuse(`At least one ${what} must be published. Tick another ${what} first.`);
    else void change({ [part]: next });
  };
  return (
    <section className={styles.form} aria-label="What is published">
      <Collapsible title="Years" note={chosenText(options.years, years)}>
        <CheckboxSet
          legend="Years to publish"
          help="Years that you report are published, unless you untick them here."
          options={years.map((year) => ({ value: year, text: year }))}
          chosen={options.years}
          isBusy={isBusy}
          choose={(year, isWanted) => changeSome("years", toggled(options.years, years, year, isWanted), "year")}
        />
      </Collapsible>
      <Collapsible title="Metrics" note={chosenText(options.metrics, numbers)}>
        <CheckboxSet
          legend="Metrics to publish"
          help="Requirement E asks for all seven."
          options={metrics.map(({ number, name }) => ({ value: number, text: `${number} ${name}` }))}
          chosen={options.metrics}
          isList
          isBusy={isBusy}
          choose={(one, isWanted) => changeSome("metrics", toggled(options.metrics, numbers, one, isWanted), "metric")}
        />
      </Collapsible>
      <Collapsible title="Protection" note={options.method === "round" ? "rounded" : "small counts left out"}>
        <Choice of={METHOD_CHOICE} value={options.method} isBusy={isBusy} choose={(method) => change({ method })} />
      </Collapsible>
      <Collapsible title="Groups" note={cutText(cut)}>
        <CutChoice part="years" cut={cut} isBusy={isBusy} change={(next) => change({ cut: next })} />
        <CutChoice part="qualifications" cut={cut} isBusy={isBusy} change={(next) => change({ cut: next })} />
        <CutChoice part="ethnicity" cut={cut} isBusy={isBusy} change={(next) => change({ cut: next })} />
      </Collapsible>
      <Collapsible title="Published before" note={former?.name ?? "no file chosen"}>
        <FormerChoice former={former} />
      </Collapsible>
    </section>
  );
}

interface CutChoiceProps<K extends keyof Cut> {
  readonly part: K;
  readonly cut: Cut;
  readonly isBusy: boolean;
  readonly change: (cut: Cut) => Promise<void>;
}

function CutChoice<K extends keyof Cut>({ part, cut, isBusy, change }: CutChoiceProps<K>) {
  return (
    <Choice
      of={CUT_CHOICES[part]}
      value={cut[part]}
      isBusy={isBusy}
      choose={(value) => change({ ...cut, [part]: value })}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly of: PublicationChoice<T>;
  readonly value: T;
  readonly isBusy: boolean;
  readonly choose: (value: T) => Promise<void>;
}

function Choice<T extends string>({ of: { legend, options, help }, value, isBusy, choose }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <div>
      <RadioChoice legend={legend} options={options} value={value} isBusy={isBusy} choose={choose} />
      <div className={styles.help}>{help}</div>
    </div>
  );
}
