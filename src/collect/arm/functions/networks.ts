import { addressText, hostOf, maskOf, prefixOf, subnetOf, type Prefix } from '../../evaluation/network.ts';
import { EvaluationError, type Value } from '../../evaluation/value.ts';
import { numberOf, textOf } from '../evaluate/conversion.ts';
import { whole, type Functions } from './function.ts';

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr */
export const networks: Functions = {
  cidrhost: whole(([network, index]) => {
    const prefix = prefixOf(textOf(network));
    // What is counted are hosts: the address of the network is none.
    return hostOf(prefix, integer(index) + 1n);
  }),
  cidrsubnet: whole(([network, length, index]) => {
    const prefix = prefixOf(textOf(network));
    return subnetOf(prefix, numberOf(length) - prefix.length, integer(index));
  }),
  parsecidr: whole(([network]) => parts(prefixOf(textOf(network)))),
};

function integer(value: Value): bigint {
  const number = numberOf(value);
  if (!Number.isSafeInteger(number)) throw new EvaluationError('an integer is needed');
  return BigInt(number);
}

function parts(prefix: Prefix): Value {
  const { bits, length, base } = prefix;
  const last = base + (1n << BigInt(bits - length)) - 1n;
  const text = (address: bigint) => addressText(address, bits);
  const common = { network: text(base), netmask: text(maskOf(prefix)), cidr: length };
  if (bits === 128) return { ...common, firstUsable: text(base), lastUsable: text(last) };
  const inner = length < 31 ? 1n : 0n;
  return {
    ...common,
    broadcast: text(last),
    firstUsable: text(base + inner),
    lastUsable: text(last - inner),
  };
}
