const CONTACT = /(<!-- contact -->)[\s\S]*?(?=<!-- \/contact -->)/;

/**
 * The help page with somebody to turn to, in place of its "Ask whoever gave you the add-in."
 *
 * @param contact a mailto: or https: address; undefined leaves the page as it is
 * @throws Error in words for any other address
 */
export function withContact(page: string, contact: string | undefined): string {
  if (contact === undefined) return page;
  const address = URL.canParse(contact) ? new URL(contact) : null;
  if (address?.protocol === "mailto:" && address.pathname.includes("@")) {
    return page.replace(CONTACT, (_, start) => `${start}Write to ${link(contact, decodeURI(address.pathname))}.`);
  }
  if (address?.protocol === "https:")
    return page.replace(CONTACT, (_, start) => `${start}See ${link(contact, contact)}.`);
  throw new Error(`--env contact must be mailto:somebody@example.org or an https address, not ${contact}`);
}

function link(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
