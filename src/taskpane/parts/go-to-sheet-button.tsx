import { Button } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { goToSheet } from "../go-to-place";
import { useAction } from "../use-action";
import { ActionStatus } from "./action-status";

export interface GoToSheetButtonProps {
  /** Key of the sheet's plan: "metric-1" */
  readonly sheet: string;
  readonly text?: string;
}

/** Brings a summary sheet to the front. */
export function GoToSheetButton({ sheet, text = "Go to sheet" }: GoToSheetButtonProps) {
  const action = useAction();
  return (
    <div>
      <Button icon={<TableRegular />} onClick={() => void action.run(() => goToSheet(sheet))}>
        {text}
      </Button>
      <ActionStatus action={action} />
    </div>
  );
}
