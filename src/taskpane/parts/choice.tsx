import { Select } from "@fluentui/react-components";
import { useState } from "react";

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceProps {
  /** What is chosen, for screen readers: the words beside it do not stand alone. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /** While another choice is being kept. Not disabled then, which would take the keyboard's focus away. */
  readonly isBusy: boolean;
  readonly choose: (value: string) => Promise<void>;
}

/** A list of which one is chosen and kept in the workbook at once. */
export function Choice({ label, value, options, isBusy, choose }: ChoiceProps) {
  // Shown at once; the workbook answers a moment later.
  const [wanted, setWanted] = useState<string | null>(null);
  const change = (next: string): void => {
    if (isBusy) return;
    setWanted(next);
    void choose(next).finally(() => setWanted(null));
  };
  return (
    <Select
      size="small"
      aria-label={label}
      aria-disabled={isBusy}
      value={wanted ?? value}
      onChange={(_, data) => change(data.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </Select>
  );
}
