/** Addresses as the address field of an e-mail takes them. */
export interface MailingList {
  /** "ada@example.org; bo@example.org" */
  readonly text: string;
  /** How many addresses that are: one that several people share is there once. */
  readonly addresses: number;
  /** How many people have none. */
  readonly without: number;
}

/**
 * The addresses of some people in one text. A cell may hold several; what is no address ("none", "n/a") is left out.
 *
 * @param cells what the register has for each person, "" where that is nothing
 */
export function mailingList(cells: readonly string[]): MailingList {
  const addresses = new Map<string, string>();
  let without = 0;
  for (const cell of cells) {
    const found = cell.split(/[\s;,<>]+/).filter((part) => ADDRESS.test(part));
    if (found.length === 0) without++;
    for (const address of found)
      if (!addresses.has(address.toLowerCase())) addresses.set(address.toLowerCase(), address);
  }
  return { text: [...addresses.values()].join("; "), addresses: addresses.size, without };
}

/** It begins with a letter or digit, as every usual one does, so that a list that is pasted into a workbook is no formula. */
const ADDRESS = /^[\p{L}\p{N}_][^@\s]*@[^@\s]+\.[^@\s]+$/u;
