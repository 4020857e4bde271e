import { MESSAGE } from "../message-types";

/** Where office.js keeps who listens to which event of which object, for as long as its process lives. */
interface Registry {
  readonly m_eventRegistration: { m_handlersByEventByTarget: Readonly<Record<string, unknown>> };
}

/** Lets office.js forget everybody who listens to a workbook, as when it is closed; who listens to the pane is kept with the pane. */
export function forgetListeners(officeExtension: typeof OfficeExtension): void {
  const { GenericEventRegistration: all } = officeExtension as unknown as {
    readonly GenericEventRegistration: { readonly s_genericEventRegistrations: Readonly<Record<string, Registry>> };
  };
  const ofPane = String(MESSAGE.paneVisibility);
  for (const { m_eventRegistration: kept } of Object.values(all.s_genericEventRegistrations)) {
    const { [ofPane]: pane } = kept.m_handlersByEventByTarget;
    kept.m_handlersByEventByTarget = pane === undefined ? {} : { [ofPane]: pane };
  }
}
