import {
  entriesOf,
  mapNode,
  member,
  textOf,
  type MapEntry,
  type MapNode,
  type Node,
} from '../syntax/node.ts';
import { functionRole } from './role.ts';

/**
 * The resources that the transform AWS::Serverless makes, as far as they are about functions: the function and its role.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html
 */
export function withServerless(
  resources: ReadonlyMap<string, MapEntry>,
  globals: Node | undefined,
): ReadonlyMap<string, MapEntry> {
  const made = new Map<string, MapEntry>();
  for (const [name, entry] of resources) {
    const type = textOf(member(entry.value, 'Type'));
    if (type === 'AWS::Serverless::Function') {
      for (const [own, value] of functionResources(name, entry.value, member(globals, 'Function'))) {
        made.set(own, { value, place: entry.place });
      }
    } else {
      made.set(
        name,
        type === 'AWS::Serverless::Application' ? { ...entry, value: stackOf(entry.value) } : entry,
      );
    }
  }
  return made;
}

const functionProperties = [
  'FunctionName',
  'Runtime',
  'Handler',
  'PackageType',
  'VpcConfig',
  'KmsKeyArn',
  'Environment',
  'Layers',
  'Tags',
];

function functionResources(name: string, resource: Node, globals: Node | undefined): [string, Node][] {
  const properties = merged(globals, member(resource, 'Properties')) ?? mapNode({}, resource);
  const role = member(properties, 'Role');
  const roleName = `${name}Role`;
  const own = Object.fromEntries(functionProperties.map((key) => [key, member(properties, key)] as const));
  const image = member(properties, 'ImageUri');
  const code = image && mapNode({ ImageUri: image }, properties);
  const around = (type: string, inner: MapNode) =>
    mapNode(
      {
        Type: { kind: 'scalar', value: type, place: resource.place },
        Condition: member(resource, 'Condition'),
        Properties: inner,
      },
      resource,
    );
  const arn = mapNode(
    { 'Fn::GetAtt': { kind: 'scalar', value: `${roleName}.Arn`, place: resource.place } },
    resource,
  );
  const made: [string, Node][] = [
    [name, around('AWS::Lambda::Function', mapNode({ ...own, Code: code, Role: role ?? arn }, properties))],
  ];
  if (!role) made.push([roleName, around('AWS::IAM::Role', functionRole(name, properties))]);
  return made;
}

function stackOf(resource: Node): Node {
  const properties = member(resource, 'Properties');
  const location = member(properties, 'Location');
  return mapNode(
    {
      Type: { kind: 'scalar', value: 'AWS::CloudFormation::Stack', place: resource.place },
      Condition: member(resource, 'Condition'),
      Properties: mapNode(
        { TemplateURL: location, Parameters: member(properties, 'Parameters') },
        properties ?? resource,
      ),
    },
    resource,
  );
}

/** What a function says itself is added to what all functions have: maps member by member, lists one after the other. */
function merged(general: Node | undefined, own: Node | undefined): Node | undefined {
  if (!general || !own) return own ?? general;
  if (general.kind === 'list' && own.kind === 'list') {
    return { ...own, items: [...general.items, ...own.items] };
  }
  if (general.kind !== 'map' || own.kind !== 'map' || isCall(general) || isCall(own)) return own;
  const entries = new Map(general.entries);
  for (const [name, entry] of own.entries) {
    const value = merged(entries.get(name)?.value, entry.value) ?? entry.value;
    entries.set(name, { ...entry, value });
  }
  return { ...own, entries };
}

function isCall(node: Node): boolean {
  return [...entriesOf(node).keys()].some((name) => name === 'Ref' || name.startsWith('Fn::'));
}
