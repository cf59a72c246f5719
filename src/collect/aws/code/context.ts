import type { NativeResource } from '../../code/declaration.ts';
import { mapTexts } from '../../code/texts.ts';
import { identifying, isWholeToken } from '../../code/token.ts';
import { codeScope } from './scope.ts';

/*
 * Terraform asks AWS where it is: which account, region and partition. What the answers are is not known where they decide something,
 * and so conditions that ask for them are not; in a name they decide nothing.
 */
const inner = String.raw`[^\uFDD0\uFDD1]{0,300}`;
// Shielded or not.
const dot = String.raw`[.\uFDD3]`;
const answers = {
  account: `caller_identity${dot}${inner}${dot}account_id`,
  region: `region${dot}${inner}${dot}(?:name|region|id)`,
  suffix: `partition${dot}${inner}${dot}dns_suffix`,
  partition: `partition${dot}${inner}${dot}(?:partition|id)`,
};
const groups = Object.entries(answers).map(([name, source]) => `(?<${name}>${source})`);
const context = new RegExp(
  String.raw`\uFDD0[?@](?:module${dot}${inner}${dot})?data${dot}aws_(?:${groups.join('|')})\uFDD1`,
  'g',
);

/** A resource in whose names the context is one. */
export function inContext(native: NativeResource): NativeResource {
  const configuration = mapTexts(native.configuration, named);
  return { ...native, configuration: configuration as NativeResource['configuration'] };
}

function named(text: string): string {
  const isWhole: boolean = isWholeToken(text);
  return isWhole ? text : text.replaceAll(context, (token) => identifying(token));
}

/** A name the way that everything which is called the same has it. */
export function canonicalName(name: string): string {
  return identifying(inScope(name));
}

/** A text in which account, region and partition are those of the scope, and what is not known stays so. */
export function inScope(text: string): string {
  return text.replaceAll(context, (...found: unknown[]) => {
    const { account, region, suffix } = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (account !== undefined) return codeScope.account;
    if (region !== undefined) return codeScope.region;
    return suffix === undefined ? 'aws' : 'amazonaws.com';
  });
}
