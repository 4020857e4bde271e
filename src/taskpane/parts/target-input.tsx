import { useState } from "react";
import { TextInput } from "./text-input";

export interface TargetInputProps {
  readonly isFaulty: boolean;
  readonly label: string;
  readonly value: string;
  readonly onEnter: (text: string) => void;
}

/** A field that passes on what was typed when it is left or Enter is pressed. */
export function TargetInput({ label, value, isFaulty, onEnter }: TargetInputProps) {
  const [text, setText] = useState(value);
  const enter = (): void => {
    if (text.trim() !== value || isFaulty) onEnter(text);
  };
  return (
    <TextInput
      width="100%"
      isFaulty={isFaulty}
      aria-label={label}
      inputMode="decimal"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={enter}
      onKeyDown={({ key }) => {
        if (key === "Enter") enter();
        if (key === "Escape") setText(value);
      }}
    />
  );
}
