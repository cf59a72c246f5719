/** Lines, from 1, on which a document says something first. */
export interface Lines {
  ofUrl(purl: string | undefined): number | undefined;
  ofName(name: string): number | undefined;
}

const mostKept = 500_000;

/** Goes through a text once, whatever is asked then. */
export function linesOf(text: string): Lines {
  const urls = new Map<string, number>();
  const names = new Map<string, number>();
  let line = 1;
  let nextLine = text.indexOf('\n');
  // Package URLs, and values that are names, as JSON and tag-value write them.
  for (const match of text.matchAll(
    /pkg:[^"\\\s]{1,512}|"name"\s{0,8}:\s{0,8}"([^"\\]{1,512})"|^PackageName:[ \t]{0,8}(\S.{0,511})$/gm,
  )) {
    for (; nextLine >= 0 && nextLine < match.index; nextLine = text.indexOf('\n', nextLine + 1)) line += 1;
    const name = match[1] ?? match[2];
    const [map, key] = name === undefined ? [urls, match[0]] : [names, name];
    if (map.size < mostKept && !map.has(key)) map.set(key, line);
  }
  return {
    ofUrl: (purl) => (purl === undefined ? undefined : urls.get(purl)),
    ofName: (name) => names.get(name),
  };
}
