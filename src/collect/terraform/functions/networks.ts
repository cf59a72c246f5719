import { addressText, hostOf, maskOf, prefixOf, subnetOf, type Prefix } from '../../evaluation/network.ts';
import { EvaluationError } from '../../evaluation/value.ts';
import { whole, type Functions } from './function.ts';
import { numberAt, textAt } from './parameters.ts';

/** https://developer.hashicorp.com/terraform/language/functions/cidrsubnet and its sisters. */
export const networks: Functions = {
  cidrhost: whole((all) => hostOf(prefixOf(textAt(all, 0)), BigInt(Math.trunc(numberAt(all, 1))))),
  cidrnetmask: whole((all) => addressText(maskOf(prefixOf(textAt(all, 0))), 32)),
  cidrsubnet: whole((all) =>
    subnetOf(prefixOf(textAt(all, 0)), numberAt(all, 1), BigInt(Math.trunc(numberAt(all, 2)))),
  ),
  cidrsubnets: whole((all) =>
    subnets(
      prefixOf(textAt(all, 0)),
      all.slice(1).map((_, index) => numberAt(all, index + 1)),
    ),
  ),
};

/** One behind the other, each where its size allows it. */
function subnets(prefix: Prefix, sizes: readonly number[]): string[] {
  let next = prefix.base;
  return sizes.map((more) => {
    const own = prefix.length + more;
    const size = 1n << BigInt(Math.max(0, prefix.bits - own));
    const start = ((next + size - 1n) / size) * size;
    if (own > prefix.bits || start + size > prefix.base + (1n << BigInt(prefix.bits - prefix.length))) {
      throw new EvaluationError('the network has not so many subnets');
    }
    next = start + size;
    return `${addressText(start, prefix.bits)}/${own}`;
  });
}
