import { identityPart, unknownValue } from '../../code/token.ts';
import { noValue, type Value } from '../evaluate/value.ts';

const partition = identityPart('partition');
const suffix = identityPart('url-suffix');

/** Pseudo parameters: which account and region it will be decides nothing. */
export function pseudoParameter(name: string, stack: string): Value {
  switch (name) {
    case 'AWS::Region':
      return identityPart('region');
    case 'AWS::AccountId':
      return identityPart('account');
    case 'AWS::Partition':
      return partition;
    case 'AWS::URLSuffix':
      return suffix;
    case 'AWS::StackName':
      return identityPart(stack);
    case 'AWS::StackId':
      return identityPart(`${stack} id`);
    case 'AWS::NoValue':
      return noValue;
    default:
      return name.startsWith('AWS::') ? unknownValue(name) : undefined;
  }
}

/**
 * A value with the partition's names as nearly all have them. Conditions ask for the partition while it is a token, so that they
 * are not known; in names it is that of every ARN that is made here.
 */
export function inPartition(value: Value): Value {
  if (typeof value === 'string') {
    return value.replaceAll(partition, 'aws').replaceAll(suffix, 'amazonaws.com');
  }
  if (Array.isArray(value)) return value.map(inPartition);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inPartition(inner)]));
}
