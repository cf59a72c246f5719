/** Fields of RFC 822 and their kin: `Name: value` a line, continued by lines that begin with a space. Names are lower-cased. */
export function fieldsIn(text: string, wanted: ReadonlySet<string>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === '') break;
    const cut = line.indexOf(':');
    if (cut <= 0 || /^\s/.test(line)) continue;
    const name = line.slice(0, cut).toLowerCase();
    if (wanted.has(name) && !fields.has(name)) fields.set(name, line.slice(cut + 1).trim());
  }
  return fields;
}

/** Paragraphs, with an empty line between. */
export function paragraphsIn(text: string): string[] {
  return text.split(/\r?\n\r?\n+/).filter((paragraph) => paragraph.trim() !== '');
}
