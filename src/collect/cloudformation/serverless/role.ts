import {
  entriesOf,
  itemsOf,
  listNode,
  mapNode,
  member,
  scalarNode,
  textOf,
  type MapNode,
  type Node,
} from '../syntax/node.ts';

const managed = 'arn:aws:iam::aws:policy/';
const basic = `${managed}service-role/AWSLambdaBasicExecutionRole`;
const inVpc = `${managed}service-role/AWSLambdaVPCAccessExecutionRole`;

/** Properties of the role that a function gets that names none: what its policies and the transform give it. */
export function functionRole(name: string, properties: Node): MapNode {
  const policies = member(properties, 'Policies');
  const list = policies?.kind === 'list' ? itemsOf(policies) : policies ? [policies] : [];
  const documents = list.filter((policy) => !isManaged(policy));
  const extra = member(properties, 'VpcConfig') ? [basic, inVpc] : [basic];
  return mapNode(
    {
      AssumeRolePolicyDocument: trust(properties),
      ManagedPolicyArns: listNode(
        [...extra.map((arn) => scalarNode(arn, properties)), ...list.filter(isManaged).map(managedArn)],
        policies ?? properties,
      ),
      Policies: listNode(
        documents.map((policy, index) =>
          mapNode(
            {
              PolicyName: scalarNode(`${name}RolePolicy${index}`, policy),
              PolicyDocument: documentOf(policy),
            },
            policy,
          ),
        ),
        policies ?? properties,
      ),
      PermissionsBoundary: member(properties, 'PermissionsBoundary'),
    },
    properties,
  );
}

function trust(around: Node): MapNode {
  const text = (value: string) => scalarNode(value, around);
  const statement = mapNode(
    {
      Effect: text('Allow'),
      Action: text('sts:AssumeRole'),
      Principal: mapNode({ Service: text('lambda.amazonaws.com') }, around),
    },
    around,
  );
  return mapNode({ Version: text('2012-10-17'), Statement: listNode([statement], around) }, around);
}

/** A name or an ARN, written out or computed; anything else says statements, or names a template of the transform. */
function isManaged(policy: Node): boolean {
  if (policy.kind === 'scalar') return true;
  const [name = ''] = entriesOf(policy).keys();
  return name === 'Ref' || name.startsWith('Fn::');
}

function managedArn(policy: Node): Node {
  const name = textOf(policy);
  return name === undefined || name.startsWith('arn:') ? policy : scalarNode(`${managed}${name}`, policy);
}

function documentOf(policy: Node): Node {
  if (member(policy, 'Statement')) return policy;
  const [name = 'a policy'] = entriesOf(policy).keys();
  return { kind: 'unread', text: name, place: policy.place };
}
