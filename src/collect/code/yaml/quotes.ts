/** A value in quotes begins: after its name, or as an item of a list. */
const opening = /^( *)(?:[^\s"'#][^"'#]*:|-)[ \t]+(?:- +)*(["'])/;

/**
 * The text with quoted values of several lines indented as YAML demands. Other parsers, those of clouds among them, do not look
 * at how these lines are indented.
 */
export function withIndentedQuotes(text: string): string {
  const lines = text.split('\n');
  let open: { readonly quote: string; readonly indent: string } | undefined;
  return lines
    .map((line) => {
      if (open) {
        const { quote, indent } = open;
        if (closes(line, 0, quote)) open = undefined;
        return `${indent}${line.trimStart()}`;
      }
      const [start, indent = '', quote = ''] = opening.exec(line) ?? [];
      if (start !== undefined && !closes(line, start.length, quote))
        open = { quote, indent: `${indent}    ` };
      return line;
    })
    .join('\n');
}

/** Whether a quoted value ends in a line. */
function closes(line: string, from: number, quote: string): boolean {
  for (let index = from; index < line.length; index += 1) {
    if (quote === '"' && line[index] === '\\') index += 1;
    else if (line[index] === quote) {
      if (quote === '"' || line[index + 1] !== quote) return true;
      index += 1;
    }
  }
  return false;
}
