import type { FileProblem } from '../code/format.ts';
import { withServerless } from './serverless/serverless.ts';
import { entriesOf, itemsOf, member, textOf, type MapEntry, type Node } from './syntax/node.ts';

/** The sections of a template. */
export interface Template {
  readonly file: string;
  readonly parameters: ReadonlyMap<string, MapEntry>;
  readonly mappings: ReadonlyMap<string, MapEntry>;
  readonly conditions: ReadonlyMap<string, MapEntry>;
  readonly resources: ReadonlyMap<string, MapEntry>;
  readonly outputs: ReadonlyMap<string, MapEntry>;
  readonly problems: readonly FileProblem[];
}

/** @returns undefined for what is no template of CloudFormation, whatever it says of AWS. */
export function templateIn(file: string, root: Node): Template | undefined {
  if (!isTemplate(root)) return undefined;
  const transforms = transformsOf(root);
  const section = (name: string) => entriesOf(member(root, name));
  const resources = transforms.some((name) => name.startsWith('AWS::Serverless-'))
    ? withServerless(section('Resources'), member(root, 'Globals'))
    : section('Resources');
  return {
    file,
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resources,
    outputs: section('Outputs'),
    problems: [...unresolvedTransforms(transforms, root), ...unresolvedIncludes(resources)],
  };
}

const typeName = /^[A-Za-z0-9]+::[A-Za-z0-9:@_-]+$/;

function isTemplate(root: Node): boolean {
  const resources = member(root, 'Resources');
  if (resources?.kind !== 'map') return false;
  if (member(root, 'AWSTemplateFormatVersion')) return true;
  return [...resources.entries].some(
    ([name, { value }]) => name.startsWith('Fn::') || typeName.test(textOf(member(value, 'Type')) ?? ''),
  );
}

/** Names of transforms; one that has parameters is a map. */
function transformsOf(root: Node): string[] {
  const transform = member(root, 'Transform') ?? member(root, 'Fn::Transform');
  const list = transform?.kind === 'list' ? itemsOf(transform) : transform ? [transform] : [];
  return list.map((one) => textOf(one) ?? textOf(member(one, 'Name')) ?? 'a transform');
}

const known =
  /^AWS::(Serverless-|LanguageExtensions|SecretsManager-|CodeDeployBlueGreen|CodeStar|ServiceCatalog)/;

function unresolvedTransforms(transforms: readonly string[], root: Node): FileProblem[] {
  const { line, column } = (member(root, 'Transform') ?? root).place;
  return transforms
    .filter((name) => !known.test(name))
    .map((name) => ({
      code: 'unresolved',
      message: `the transform ${name} is known to the account alone: what it makes of the template is not judged`,
      line,
      column,
    }));
}

function unresolvedIncludes(resources: ReadonlyMap<string, MapEntry>): FileProblem[] {
  const include = resources.get('Fn::Transform');
  return include === undefined
    ? []
    : [
        {
          code: 'unresolved',
          message: 'resources are included from elsewhere: they are not judged',
          line: include.place.line,
          column: include.place.column,
        },
      ];
}
