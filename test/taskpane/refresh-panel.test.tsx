/** @jest-environment jsdom */
import { UNREAD } from "../../src/app/session-state";
import { RefreshPanel } from "../../src/taskpane/parts/refresh-panel";
import { clearPane, draw } from "../support/pane";

afterEach(clearPane);

test("sheets that follow by themselves come with a word about people who do not have the add-in", async () => {
  const warning = "People who do not have NPQ Metrics may be asked whether they trust it";
  const { page, show } = await draw(<RefreshPanel state={UNREAD} />);
  expect(page.textContent).not.toContain(warning);
  await show(<RefreshPanel state={{ ...UNREAD, settings: { ...UNREAD.settings, autoRefresh: true } }} />);
  const described = page.querySelector("[role=switch]")?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(described)?.textContent).toContain(warning);
});
