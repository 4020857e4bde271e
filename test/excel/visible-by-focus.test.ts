import { isPaneShown, onPaneShown } from "../../src/excel/visibility";
import { opened, workbookOf } from "../support/workbooks";

it("a pane that has the focus is in sight, even if Excel never said that it was opened", async () => {
  await opened(workbookOf());
  const ready = await Office.onReady();
  jest.spyOn(Office, "onReady").mockResolvedValue(Object.assign({}, ready, { addin: { visibilityMode: "Hidden" } }));
  const listen = jest.spyOn(window, "addEventListener");
  await onPaneShown(() => {});
  expect(await isPaneShown(10)).toBe(false);
  for (const [type, listener] of listen.mock.calls) if (type === "focus") (listener as () => void)();
  expect(await isPaneShown(10)).toBe(true);
});
