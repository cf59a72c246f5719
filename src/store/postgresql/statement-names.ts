/** The name that a text is prepared by, which each connection does once; undefined where it is not. */
export type StatementNames = (sql: string) => string | undefined;

// Each costs memory of each connection, and lasts as long.
const most = 200;
const often = 3;
const mostCounted = 2_000;

/** Names texts that come often, as planning one for these tables takes longer than most of them. */
export function statementNames(): StatementNames {
  const names = new Map<string, string>();
  let times = new Map<string, number>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known;
    const count = (times.get(sql) ?? 0) + 1;
    if (count < often) {
      if (times.size >= mostCounted) times = new Map();
      times.set(sql, count);
      return undefined;
    }
    const name = `keelson_${names.size}`;
    names.set(sql, name);
    times.delete(sql);
    return name;
  };
}
