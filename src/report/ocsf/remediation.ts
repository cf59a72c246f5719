import type { Result } from '../../generated/report.ts';
import type { Policies } from '../formats/format.ts';
import { aboutCheck } from '../standards/about-check.ts';

const commands = ['cli', 'terraform', 'bicep', 'cloudformation'] as const;

/** OCSF's `remediation`: what the check says to do, with the text for each tool that it has one for. */
export function remediationOf({ check, remediation }: Result, policies: Policies): object {
  const { references } = aboutCheck(check, policies);
  const texts = commands.flatMap((tool) =>
    remediation[tool] === undefined ? [] : [`${tool}:\n${remediation[tool]}`],
  );
  return {
    desc: [remediation.summary, ...texts].join('\n\n'),
    ...(references.length > 0 && { references }),
  };
}
