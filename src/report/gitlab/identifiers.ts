import type { Result } from '../../generated/report.ts';
import { cut } from '../sarif/text.ts';

export interface Identifier {
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

/** GitLab keeps no more of a finding, and no longer ones. */
const most = 20;
const longest = 255;

/** What a finding is known by: first our check, by which GitLab tells it from others, then peers' checks, threats and controls. */
export function identifiersOf({ check, equivalents, threats, controls }: Result): Identifier[] {
  const named = [...equivalents, ...threats, ...controls].flatMap((name) => {
    const end = name.indexOf(':');
    return end < 1 || end === name.length - 1
      ? []
      : [identifier(name.slice(0, end), name.slice(end + 1), name)];
  });
  return [identifier('keelson_check', check, check), ...named].slice(0, most);
}

function identifier(type: string, value: string, name: string): Identifier {
  return { type: cut(type, longest), name: cut(name, longest), value: cut(value, longest) };
}
