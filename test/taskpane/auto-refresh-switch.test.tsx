/** @jest-environment jsdom */
import { AutoRefreshSwitch } from "../../src/taskpane/parts/auto-refresh-switch";
import { clearPane, draw } from "../support/pane";

afterEach(clearPane);

test("sheets that follow by themselves come with a word about people who do not have the add-in", async () => {
  const warning = "People who do not have NPQ Metrics may be asked whether they trust it";
  const { page, show } = await draw(<AutoRefreshSwitch isOn={false} />);
  expect(page.textContent).not.toContain(warning);
  await show(<AutoRefreshSwitch isOn />);
  const described = page.querySelector("[role=switch]")?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(described)?.textContent).toContain(warning);
});
