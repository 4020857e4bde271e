import { Button, Field } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { goToSheet } from "../go-to-place";
import { useAction } from "../use-action";
import { Announcer } from "./announcer";

/** Brings a summary sheet to the front. @param sheet key of its plan: "metric-1" */
export function GoToSheetButton({ sheet }: { readonly sheet: string }) {
  const { fault, run } = useAction();
  return (
    <Field {...(fault === "" ? {} : { validationMessage: fault })}>
      <Button icon={<TableRegular />} onClick={() => void run(() => goToSheet(sheet))}>
        Go to sheet
      </Button>
      <Announcer text={fault} />
    </Field>
  );
}
