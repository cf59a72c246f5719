import { literal } from '../../code/token.ts';

/**
 * What a scalar without quotes says, as CloudFormation reads YAML 1.1. Dates are texts, and so are numbers that would not come back
 * as they are written: account numbers keep their zeros.
 */
export function plainScalar(source: string): string | number | boolean | null {
  if (/^(|~|null|Null|NULL)$/.test(source)) return null;
  if (/^(true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(source)) return true;
  if (/^(false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(source)) return false;
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(source) && String(Number(source)) === source) return Number(source);
  return literal(source);
}
