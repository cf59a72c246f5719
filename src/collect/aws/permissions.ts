import type { Relationship, Resource } from '../../generated/inventory.ts';
import { matches, type Statement } from './policy-document.ts';

type Level = NonNullable<Relationship['level']>;

/** One action that shows a level of access to resources of a type, and the ARN that policies name for it. */
interface Probe {
  readonly level: Level;
  readonly action: string;
  readonly arnOf: (id: string) => string;
}

const itself = (id: string) => id;
const objects = (id: string) => `${id}/any-object`;
// …:agent/<id> is invoked through its aliases.
const alias = (id: string) => `${id.replace(':agent/', ':agent-alias/')}/any-alias`;

function probe(level: Level, action: string, arnOf: Probe['arnOf'] = itself): Probe {
  return { level, action, arnOf };
}

const invokeModel = [probe('invoke', 'bedrock:InvokeModel')];

const probes: Readonly<Record<string, readonly Probe[]>> = {
  'AWS::S3::Bucket': [
    probe('read', 's3:GetObject', objects),
    probe('write', 's3:PutObject', objects),
    probe('admin', 's3:PutBucketPolicy'),
  ],
  'AWS::Bedrock::Agent': [
    probe('invoke', 'bedrock:InvokeAgent', alias),
    probe('write', 'bedrock:UpdateAgent'),
  ],
  'AWS::Bedrock::KnowledgeBase': [
    probe('read', 'bedrock:Retrieve'),
    probe('write', 'bedrock:UpdateKnowledgeBase'),
  ],
  'AWS::Bedrock::Guardrail': [probe('write', 'bedrock:UpdateGuardrail')],
  'AWS::Bedrock::CustomModel': invokeModel,
  'AWS::Bedrock::ImportedModel': invokeModel,
  'AWS::Bedrock::ProvisionedModelThroughput': invokeModel,
  'AWS::Bedrock::ApplicationInferenceProfile': invokeModel,
  'AWS::SageMaker::Endpoint': [
    probe('invoke', 'sagemaker:InvokeEndpoint'),
    probe('write', 'sagemaker:UpdateEndpoint'),
  ],
  'AWS::SageMaker::NotebookInstance': [probe('admin', 'sagemaker:CreatePresignedNotebookInstanceUrl')],
  'AWS::Lambda::Function': [
    probe('invoke', 'lambda:InvokeFunction'),
    probe('write', 'lambda:UpdateFunctionCode'),
  ],
};

/** A statement and the policy it stands in, for the evidence of an edge. */
export interface Source {
  readonly policy: string;
  readonly statement: Statement;
}

/**
 * Permissions that identity policies certainly give: unconditional Allow statements that no Deny
 * statement can touch. Conditions, NotAction, NotResource, resource policies and organisation policies are
 * not evaluated: what is found here holds within the account, what is not found may still be allowed.
 *
 * @param account the ARN that stands for all of the account.
 * @param targets resources that permissions are worked out for.
 */
export function certainPermissions(
  principal: string,
  sources: readonly Source[],
  account: string,
  targets: readonly Resource[],
): Relationship[] {
  const allows = sources.filter(({ statement }) => isPlainAllow(statement));
  const denies = sources.filter(({ statement }) => statement.effect === 'Deny');

  const everything = allows.find(({ statement }) => isAdministrator(statement));
  if (everything && denies.length === 0) {
    return [edge(principal, account, 'admin', everything)];
  }
  return targets.flatMap((target) =>
    (probes[target.type] ?? []).flatMap(({ level, action, arnOf }) => {
      const arn = arnOf(target.id);
      const allowed = allows.find(({ statement }) => covers(statement, action, arn));
      const denied = denies.some(({ statement }) => mayDeny(statement, action, arn));
      return allowed && !denied ? [edge(principal, target.id, level, allowed)] : [];
    }),
  );
}

function edge(from: string, to: string, level: Level, { policy, statement }: Source): Relationship {
  const sid = statement.sid === undefined ? '' : `, statement ${statement.sid}`;
  return { from, to, kind: 'has-permission', level, evidence: `policy ${policy}${sid}` };
}

function isPlainAllow({ effect, conditional, notActions, notResources }: Statement): boolean {
  return effect === 'Allow' && !conditional && notActions.length === 0 && notResources.length === 0;
}

/** Every action on every resource, without condition. */
export function isAdministrator(statement: Statement): boolean {
  return (
    isPlainAllow(statement) &&
    statement.actions.some((action) => action === '*' || action === '*:*') &&
    statement.resources.includes('*')
  );
}

function covers({ actions, resources }: Statement, action: string, arn: string): boolean {
  return (
    actions.some((pattern) => matches(pattern, action, true)) &&
    resources.some((pattern) => matches(pattern, arn))
  );
}

/** A Deny that names what it spares, or holds on a condition, may deny anything. */
function mayDeny(statement: Statement, action: string, arn: string): boolean {
  const { actions, notActions, resources, notResources } = statement;
  const touchesAction = notActions.length > 0 || actions.some((pattern) => matches(pattern, action, true));
  // For a bucket's objects the placeholder stands for all: a Deny of some of them counts.
  const touchesResource =
    notResources.length > 0 ||
    resources.some((pattern) => matches(pattern, arn) || pattern.startsWith(arn.replace(/any-\w+$/, '')));
  return touchesAction && touchesResource;
}
