import { unknownValue } from '../../code/token.ts';
import { parts, type Functions } from './function.ts';

/** Parts of address ranges are left to Azure: nothing that is judged depends on them. */
export const networks: Functions = {
  cidrhost: parts(() => unknownValue('cidrHost(…)')),
  cidrsubnet: parts(() => unknownValue('cidrSubnet(…)')),
  parsecidr: parts(() => unknownValue('parseCidr(…)')),
};
