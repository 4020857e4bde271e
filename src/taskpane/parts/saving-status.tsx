import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Saving } from "../use-saving";
import { Announcer } from "./announcer";

/** Why a setting could not be kept, to be seen; and for screen readers everything that happens to it. */
export function SavingStatus({ isBusy, said, fault }: Saving) {
  return (
    <>
      {fault !== "" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{fault}</MessageBarBody>
        </MessageBar>
      )}
      <Announcer text={isBusy ? "Saving in the workbook" : fault === "" ? said : fault} />
    </>
  );
}
