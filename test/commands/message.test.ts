/** @jest-environment jsdom */
import { readFileSync } from "node:fs";

const PAGE = new DOMParser().parseFromString(readFileSync("src/commands/message.html", "utf8"), "text/html");

test.each([
  ["as it is", ""],
  ["without what Excel adds to the address behind it", "?_host_Info=Excel$Win32$16.01$en-GB"],
])("the window says the text of its address, %s", async (_, added) => {
  const text = 'The sheet "R&D? #1 <b>" is protected: 30 % of it.';
  document.body.innerHTML = PAGE.body.innerHTML;
  window.location.hash = encodeURIComponent(text) + added;
  jest.resetModules();
  await import("../../src/commands/message");
  expect(document.querySelector("[role=alert]")?.textContent).toBe(text);
});
