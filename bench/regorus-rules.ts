/**
 * A module as regorus 0.14 judges it like OPA: with a body where OPA takes `on(true)` for a rule, and without the minimum of
 * an empty set, which is undefined in OPA and null there.
 */
export function forRegorus(source: string): string {
  return source
    .replaceAll(/^[a-z_]\w*\([^)]*\)$/gm, '$& if true')
    .replaceAll(/^\t(\w+) := min\((\{.*\})\)$/gm, '\t$1_all := $2\n\tcount($1_all) > 0\n\t$1 := min($1_all)');
}
