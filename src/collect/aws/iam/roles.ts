import { GetPolicyCommand, GetPolicyVersionCommand, IAMClient } from '@aws-sdk/client-iam';
import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { agentCoreKinds } from '../agentcore/kinds.ts';
import { comprehendShapes } from '../comprehend/shapes.ts';
import { asRecord, text, type ConfigItem } from '../config/config-item.ts';
import type { DefinitionShape } from '../resource/definition.ts';
import { normaliseRole, passableRole, roleType } from './role.ts';
import { managedByAws, type PolicyDocuments } from './managed-policy.ts';
import { judgeAmong } from '../permissions/judge.ts';
import { targetOf } from '../permissions/target.ts';
import type { Surroundings } from '../permissions/permissions.ts';
import { policyDocument } from './policy-document.ts';
import { notOfAi } from '../compute/not-of-ai.ts';
import { kendraIndexShape } from '../kendra/search-index.ts';
import { qBusinessApplicationShape } from '../qbusiness/application.ts';
import { newReader } from '../session/reader.ts';
import { definitionShapes } from '../sagemaker/definition.ts';
import type { AwsSession } from '../session/session.ts';
import type { ApiCall } from '../../transport/declared.ts';

/** AWS-managed policies whose documents are read at most. AI roles of an account share a few dozen. */
export const mostManagedPolicies = 100;

/** Roles with all that their policies say, who may assume them, and what they can certainly do. */
export const iam: Collector<AwsSession> = {
  id: 'aws-iam',
  title: 'IAM roles',
  produces: [roleType],
  calls: [call('GetPolicy'), call('GetPolicyVersion')],
  async collect(session, sink) {
    const roles = session.configured('AWS::IAM::Role');
    const documents = new Map([
      ...customerPolicies(session.configured('AWS::IAM::Policy')),
      ...(await managedPolicies(session, sink, roles)),
    ]);
    const around = surroundingsOf(session);
    const mayMissUsers = usersOfRoles.some((type) => session.mayMiss(type));
    const others = notOfAi(session);
    for (const role of roles) {
      session.put(
        sink,
        normaliseRole(role, documents, around, mayMissUsers && !isRunByAi(session, role, others)),
      );
    }
  },
};

/** All that was found so far, and all roles: what principals may have permissions to. */
export function surroundingsOf(session: AwsSession): Surroundings {
  return {
    targets: session.found.map((resource) => targetOf(resource)),
    roles: session.configured(roleType).map(passableRole),
    region: session.scopes[0]?.region ?? '',
    judge: judgeAmong(session.found),
  };
}

const usersOfRoles = [
  'AWS::Bedrock::Agent',
  'AWS::Bedrock::KnowledgeBase',
  'AWS::Bedrock::CustomModel',
  ...agentCoreKinds.map(({ type }) => type),
  'AWS::SageMaker::Domain',
  'AWS::SageMaker::Model',
  'AWS::SageMaker::NotebookInstance',
  'AWS::SageMaker::TrainingJob',
  kendraIndexShape.type,
  qBusinessApplicationShape.type,
  ...Object.values({ ...definitionShapes, ...comprehendShapes })
    .filter((shape: DefinitionShape) => shape.roles !== undefined)
    .map(({ type }) => type),
];

function call(operation: string): ApiCall {
  // IAM has one endpoint a partition.
  return { request: `POST iam.{}amazonaws.com{}/#${operation}`, permissions: [`iam:${operation}`] };
}

function isRunByAi(session: AwsSession, { arn }: ConfigItem, others: ReadonlySet<string>): boolean {
  return [...session.referrers(arn, 'runs-as')].some((id) => !others.has(id));
}

function customerPolicies(items: readonly ConfigItem[]): PolicyDocuments {
  return new Map(
    items.flatMap(({ arn, configuration }) => {
      const versions = configuration['policyVersionList'];
      const version = (Array.isArray(versions) ? versions : []).find(
        (one: { isDefaultVersion?: boolean }) => one.isDefaultVersion === true,
      ) as { document?: unknown } | undefined;
      const document = policyDocument(version?.document);
      return document ? [[arn, document] as const] : [];
    }),
  );
}

/**
 * Documents of AWS-managed policies attached to roles that AI resources run as, or that bound them. The bound is declared:
 * what lies beyond it stays unknown.
 */
async function managedPolicies(
  session: AwsSession,
  sink: Sink,
  roles: readonly ConfigItem[],
): Promise<PolicyDocuments> {
  const [scope] = session.scopes;
  const attached = roles
    .filter((role) => session.refersTo(role.arn, 'runs-as'))
    .flatMap(({ configuration }) => attachedPolicies(configuration).concat(boundaryOf(configuration)));
  const wanted = [...new Set(attached)].filter((arn) => managedByAws.test(arn)).toSorted();
  if (!scope || wanted.length === 0) {
    return new Map();
  }
  const reader = newReader(session, sink, scope);
  const client = reader.client(IAMClient);
  if (wanted.length > mostManagedPolicies) {
    sink.problem(scope.source, {
      code: 'truncated',
      message: `only the first ${mostManagedPolicies} of ${wanted.length} AWS-managed policies of AI roles are read`,
      call: 'iam:GetPolicyVersion',
      types: [roleType],
    });
  }
  const read = await mapLimit(wanted.slice(0, mostManagedPolicies), 4, (arn) =>
    reader.attempt({ call: 'iam:GetPolicyVersion', types: [roleType], resource: arn }, async () => {
      const { Policy } = await client.send(new GetPolicyCommand({ PolicyArn: arn }));
      const { PolicyVersion } = await client.send(
        new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: Policy?.DefaultVersionId }),
      );
      return [arn, policyDocument(PolicyVersion?.Document)] as const;
    }),
  );
  return new Map(read.flatMap((entry) => (entry?.[1] === undefined ? [] : [[entry[0], entry[1]] as const])));
}

function boundaryOf(configuration: Readonly<Record<string, unknown>>): string[] {
  const arn = text(asRecord(configuration['permissionsBoundary'])['permissionsBoundaryArn']);
  return arn === undefined ? [] : [arn];
}

function attachedPolicies(configuration: Readonly<Record<string, unknown>>): string[] {
  const attached = configuration['attachedManagedPolicies'];
  return (Array.isArray(attached) ? attached : []).flatMap(
    ({ policyArn }: { policyArn?: string }) => policyArn ?? [],
  );
}
