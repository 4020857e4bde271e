/**
 * The texts of shared strings or of rows without their formatting: what is in runs becomes one text, also where a text stands beside the
 * runs, and how Asian characters are pronounced is left out. exceljs refuses or loses some of these.
 */
export function withPlainTexts(xml: string): string {
  if (!/<r(?:Ph)?[\s>]/.test(xml)) return xml;
  return xml.replace(/<(si|is)(?:\s[^>/]*)?>(.*?)<\/\1>/gs, (all, name: string, inside: string) => {
    if (!/<r(?:Ph)?[\s>]/.test(inside)) return all;
    const spoken = inside.replace(/<rPh[\s>].*?<\/rPh>/gs, "");
    const texts = [...spoken.matchAll(/<t(?:\s[^>]*[^/])?>(.*?)<\/t>/gs)].map(([, text]) => text);
    return `<${name}><t xml:space="preserve">${texts.join("")}</t></${name}>`;
  });
}
