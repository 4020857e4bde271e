/** The three sections of a printed header or footer. */
export interface Sections {
  left: string;
  center: string;
  right: string;
}

/** Splits Excel's code "&Lleft&Ccentre&Rright"; anything before the first mark is in the centre. */
export function parseSections(code: string): Sections {
  const sections: Sections = { left: "", center: "", right: "" };
  let current: keyof Sections = "center";
  // "&&" is a literal ampersand, so "&&L" begins no section.
  for (const [piece] of code.matchAll(/&[\s\S]?|[^&]+/g)) {
    const mark = piece.toUpperCase();
    if (mark === "&L") current = "left";
    else if (mark === "&C") current = "center";
    else if (mark === "&R") current = "right";
    else sections[current] += piece;
  }
  return sections;
}

export function formatSections({ left, center, right }: Sections): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
