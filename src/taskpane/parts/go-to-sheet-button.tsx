import { Button, Field } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { goToSheet } from "../go-to-place";
import { useAction } from "../use-action";
import { Announcer } from "./announcer";

export interface GoToSheetButtonProps {
  /** Key of the sheet's plan: "metric-1" */
  readonly sheet: string;
  readonly text?: string;
}

/** Brings a summary sheet to the front. */
export function GoToSheetButton({ sheet, text = "Go to sheet" }: GoToSheetButtonProps) {
  const { fault, run } = useAction();
  return (
    <Field {...(fault === "" ? {} : { validationMessage: fault })}>
      <Button icon={<TableRegular />} onClick={() => void run(() => goToSheet(sheet))}>
        {text}
      </Button>
      <Announcer text={fault} />
    </Field>
  );
}
