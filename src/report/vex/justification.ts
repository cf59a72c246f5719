/** CycloneDX's reasons why a component is not affected (`impactAnalysisJustification`). */
const justifications = [
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control',
] as const;

export type Justification = (typeof justifications)[number];

/**
 * The justification that the reason of a waiver begins with, as in `code_not_reachable: only tests call it`. Without one
 * somebody accepts the risk, which is not the same as that there is none.
 */
export function justificationIn(reason: string): Justification | undefined {
  const [word] = /^[a-z_]+(?=$|[\s:,.;—–-])/.exec(reason.trimStart()) ?? [];
  return justifications.find((known) => known === word);
}
