import { Select } from "@fluentui/react-components";
import { useWanted } from "../use-wanted";

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceProps {
  /** What is chosen, for screen readers: the words beside it are not enough. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /** While another choice is being kept. Not disabled then, which would take the keyboard's focus away. */
  readonly isBusy: boolean;
  readonly choose: (value: string) => Promise<void>;
}

/** A list from which one option is chosen, and kept in the workbook at once. */
export function Choice({ label, value, options, isBusy, choose }: ChoiceProps) {
  const [wanted, follow] = useWanted<string>();
  return (
    <Select
      size="small"
      aria-label={label}
      aria-disabled={isBusy}
      value={wanted ?? value}
      onChange={(_, data) => {
        if (!isBusy) follow(data.value, choose(data.value));
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </Select>
  );
}
