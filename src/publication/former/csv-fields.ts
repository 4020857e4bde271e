/**
 * The fields of a CSV text (RFC 4180), line by line. A quote inside a field that does not begin with one is a character like others; one
 * that is never closed reaches to the end.
 */
export function csvFields(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quotedField(text, at + 1) : ["", at];
    let next = end;
    while (next < text.length && text[next] !== separator && text[next] !== "\n" && text[next] !== "\r") next++;
    fields.push(field + text.slice(end, next));
    if (text[next] === separator) {
      at = next + 1;
      // A separator at the very end has a last, empty field after it.
      if (at === text.length) fields.push("");
      else continue;
    }
    lines.push(fields);
    fields = [];
    at = text.startsWith("\r\n", next) ? next + 2 : next + 1;
  }
  return lines;
}

/** What is between the quotes, and where what follows them begins. */
function quotedField(text: string, start: number): [field: string, end: number] {
  let end = text.indexOf('"', start);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const inside = end === -1 ? text.slice(start) : text.slice(start, end);
  return [inside.replaceAll('""', '"'), end === -1 ? text.length : end + 1];
}
