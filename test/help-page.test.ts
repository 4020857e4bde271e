/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { LICENCES } from "../scripts/build/licences/licences-file";
import { withContact } from "../scripts/build/with-contact";

const HELP = readFileSync("assets/help.html", "utf8");

const pageOf = (html: string) => new DOMParser().parseFromString(html, "text/html");
const textOf = (page: Document) => (page.body.textContent ?? "").replace(/\s+/g, " ");

/** What the page says under a heading. */
function section(heading: string, html = HELP): string {
  const page = pageOf(html);
  const start = [...page.querySelectorAll("h2")].find(({ textContent }) => textContent === heading);
  const texts: string[] = [];
  for (let next = start?.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
    texts.push(next.textContent ?? "");
  }
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

test("it names the publisher as the manifest does", () => {
  const [, provider] = /<ProviderName>(.+)<\/ProviderName>/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(section("Contact")).toContain(`is published by the ${provider}.`);
});

test("it leads to the licences of the code that ships", () => {
  expect(pageOf(HELP).querySelector(`a[href="${LICENCES}"]`)?.textContent).toBe("licences");
});

test("without a contact it says whom to ask", () => {
  expect(section("Contact", withContact(HELP, undefined))).toMatch(
    /^Ask whoever gave you the add-in\. Say which Excel/,
  );
});

test.each([
  ["mailto:npq@example.org", "Write to npq@example.org."],
  ["mailto:npq@example.org?subject=NPQ%20Metrics", "Write to npq@example.org."],
  ["https://example.org/npq/issues?a=1&b=2", "See https://example.org/npq/issues?a=1&b=2."],
  ["https://example.org/$&?q=%3Cb%3E", "See https://example.org/$&?q=%3Cb%3E."],
])("%s is a link to click", (contact, says) => {
  const html = withContact(HELP, contact);
  expect(section("Contact", html)).toContain(`${says} Say which Excel`);
  expect(section("Contact", html)).not.toContain("Ask whoever");
  const links = [...pageOf(html).querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual([contact, LICENCES]);
});

test.each(["npq@example.org", "http://example.org", "javascript:alert(1)", "mailto:", ""])(
  "%j is refused",
  (contact) => {
    expect(() => withContact(HELP, contact)).toThrow(
      "--env contact must be mailto:somebody@example.org or an https address",
    );
  },
);

test("it says what every error of a function means, and how #NAME? goes away", () => {
  const errors = section("What a cell with a function may show");
  for (const error of ["#BUSY!", "#NAME?", "#N/A", "#VALUE!"]) expect(errors).toContain(error);
  expect(errors).toContain("Ctrl+Alt+F9");
});

test("it says why Excel prints more pages than one, and why it asks whether to save", () => {
  const trouble = section("If something goes wrong");
  expect(trouble).toContain("Choose View, then Page Layout, and print again.");
  expect(trouble).toContain("Excel calculates the functions whenever the workbook is opened");
});

test("it says what people without the add-in see", () => {
  expect(textOf(pageOf(HELP))).toContain("may ask people without the add-in whether they trust it");
});
