import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Saving } from "../use-saving";
import { Announcer } from "./announcer";

/** Why a setting could not be kept, to be seen; and for screen readers everything that happens to it. */
export function SavingStatus({ isSaving, said, isFault }: Saving) {
  return (
    <>
      {isFault && !isSaving && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      <Announcer text={isSaving ? "Saving in the workbook" : said} />
    </>
  );
}
