import test from 'ava';
import { identityPart, isUnknown, readable, unknownValue } from '../../../src/collect/code/token.ts';
import { evaluated, parsed, propertiesOf } from './evaluated.ts';

function addresses(text: string, nested?: Readonly<Record<string, string>>): string[] {
  return evaluated(text, nested).declarations.map(({ type, address }) => `${type} ${address}`);
}

test('a resource whose condition does not hold is not there; one whose condition is not known is', (t) => {
  t.deepEqual(
    addresses(`
Parameters: { Stage: { Type: String } }
Conditions:
  Never: !Equals [a, b]
  Perhaps: !Equals [!Ref Stage, prod]
Resources:
  A: { Type: 'AWS::S3::Bucket', Condition: Never }
  B: { Type: 'AWS::S3::Bucket', Condition: Perhaps }
  C: { Type: 'AWS::S3::Bucket' }
`),
    ['AWS::S3::Bucket B', 'AWS::S3::Bucket C'],
  );
});

test('a stack that another template makes gets its parameters and gives its outputs', (t) => {
  const main = `
Parameters: { Stage: { Type: String, Default: dev } }
Resources:
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: inner.yaml
      Parameters: { Name: !Sub 'docs-\${Stage}' }
  R:
    Type: Test::Any::Thing
    Properties: { Bucket: !GetAtt Inner.Outputs.Arn, None: !GetAtt Inner.Outputs.Other }
`;
  const inner = `
Parameters: { Name: { Type: String } }
Resources:
  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Ref Name } }
Outputs:
  Arn: { Value: !GetAtt Bucket.Arn }
`;
  t.deepEqual(addresses(main, { 'inner.yaml': inner }), [
    'AWS::S3::Bucket Inner.Bucket',
    'Test::Any::Thing R',
  ]);
  t.deepEqual(propertiesOf(main, { 'inner.yaml': inner }), {
    Bucket: 'arn:aws:s3:::docs-dev',
    None: unknownValue('Inner.Outputs.Other'),
  });
  const alone = evaluated(main);
  t.deepEqual(
    alone.problems.map(({ code }) => code),
    ['unresolved'],
  );
});

test('stacks that make each other end', (t) => {
  const loop = `
Resources:
  Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: loop.yaml } }
`;
  t.deepEqual(addresses(loop, { 'loop.yaml': loop }), []);
});

test('loops make what they say, also of resources, one in another', (t) => {
  const text = `
Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList, Default: 'a,b' }, Open: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::Buckets:
    - Name
    - !Ref Names
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
        Properties: { BucketName: !Sub 'docs-\${Name}' }
      Fn::ForEach::Inner:
        - Kind
        - [x-1, y]
        - Policy\${Name}&{Kind}: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: !Ref { "Fn::Sub": "x" } } }
  Fn::ForEach::Unknown: [N, !Ref Open, { 'X\${N}': { Type: 'AWS::S3::Bucket' } }]
  R:
    Type: Test::Any::Thing
    Properties:
      Fn::ForEach::P: [K, [One, Two], { '\${K}Value': !Ref K }]
      All: !GetAtt [Bucketa, Arn]
`;
  t.deepEqual(addresses(text), [
    'AWS::S3::Bucket Bucketa',
    'AWS::S3::BucketPolicy Policyax1',
    'AWS::S3::BucketPolicy Policyay',
    'AWS::S3::Bucket Bucketb',
    'AWS::S3::BucketPolicy Policybx1',
    'AWS::S3::BucketPolicy Policyby',
    'Test::Any::Thing R',
  ]);
  t.deepEqual(propertiesOf(text), { OneValue: 'One', TwoValue: 'Two', All: 'arn:aws:s3:::docs-a' });
  t.deepEqual(
    evaluated(text).problems.map(({ code }) => code),
    ['unresolved'],
  );
});

test('a function of SAM is a function and its role, with what all functions have', (t) => {
  const { declarations } = evaluated(`
Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: python3.13, Environment: { Variables: { A: '1' } } }
Resources:
  Tool:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Environment: { Variables: { B: '2' } }
      Policies:
        - AdministratorAccess
        - !Ref Own
        - Statement: [{ Effect: Allow, Action: 's3:*', Resource: '*' }]
        - S3ReadPolicy: { BucketName: b }
  Plain: { Type: 'AWS::Serverless::Function', Properties: { Role: 'arn:aws:iam::1:role/x' } }
  Own: { Type: 'AWS::IAM::ManagedPolicy' }
`);
  const byAddress = new Map(declarations.map((one) => [one.address, one] as const));
  t.deepEqual([...byAddress.keys()], ['Tool', 'ToolRole', 'Plain', 'Own']);
  t.is(readable(String(byAddress.get('Tool')?.values['Role'])), 'arn:aws:iam::${account}:role/${ToolRole}');
  t.like(byAddress.get('Tool')?.values, {
    Runtime: 'python3.13',
    Handler: 'app.handler',
    Environment: { Variables: { A: '1', B: '2' } },
  });
  const role = byAddress.get('ToolRole')?.values ?? {};
  t.deepEqual((role['ManagedPolicyArns'] as string[]).map(readable), [
    'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
    'arn:aws:iam::aws:policy/AdministratorAccess',
    'arn:aws:iam::${account}:policy/${Own}',
  ]);
  t.like((role['Policies'] as unknown[])[0], { PolicyDocument: { Statement: [{ Action: 's3:*' }] } });
  t.like((role['Policies'] as unknown[])[1], { PolicyDocument: unknownValue('S3ReadPolicy') });
});

test('what is included or made by a macro is said to be missing', (t) => {
  const { declarations, problems } = evaluated(`
Transform: [OwnMacro, AWS::LanguageExtensions]
Resources:
  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/x.yaml } }
  A:
    Type: AWS::S3::Bucket
    Properties:
      Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/x.yaml } }
      BucketName: b
`);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unresolved', 'unresolved'],
  );
  t.like(declarations[0], { address: 'A', values: {}, incomplete: true });
});

test('places are those of resources and of their properties, behind conditions too', (t) => {
  const { declarations } = evaluated(`Conditions: { Yes: !Equals [a, a] }
Resources:
  A:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: b
      Tags:
        - !Ref AWS::NoValue
        - { Key: k, Value: v }
      VersioningConfiguration: !If
        - Yes
        - Status: Enabled
        - !Ref AWS::NoValue
  B: { Type: 'AWS::S3::Bucket' }
`);
  const [a, b] = declarations;
  t.deepEqual(a?.place, { line: 3, column: 3, end_line: 13, end_column: 28 });
  t.is(b?.place.line, 14);
  t.deepEqual(a?.places.get('/BucketName'), { line: 6, column: 7, end_line: 6, end_column: 20 });
  t.is(a?.places.get('/Tags/0/Value')?.line, 9);
  t.is(a?.places.get('/VersioningConfiguration/Status')?.line, 12);
});

test('anchors, merges and duplicates mean what YAML says', (t) => {
  const values = propertiesOf(`
Resources:
  R:
    Type: Test::Any::Thing
    Properties:
      Base: &base { a: 1, b: 2 }
      Copy: *base
      Merged: { <<: *base, b: 3 }
      Twice: 1
      Twice: 2
      Self: &self [*self]
`);
  t.like(values, { Copy: { a: 1, b: 2 }, Merged: { a: 1, b: 3 }, Twice: 2 });
  t.true(isUnknown((values['Self'] as unknown[])[0]));
});

test('JSON may have commas too many and tabs, and quotes may go over lines that are not indented', (t) => {
  t.deepEqual(
    propertiesOf(
      '{\n\t"Resources": {"R": {"Type": "A::B::C", "Properties": {"a": [1, 2,], "b": "x",},},},\n}',
    ),
    {
      a: [1, 2],
      b: 'x',
    },
  );
  t.deepEqual(
    propertiesOf(`
Resources:
  R:
    Type: A::B::C
    Properties:
      Text: "one
  two 'three'
      four \\" five"
      Other: 'a
it''s b'
      Last: 1
`),
    { Text: "one two 'three' four \" five", Other: "a it's b", Last: 1 },
  );
});

test('names that ask for themselves are not known', (t) => {
  const values = propertiesOf(`
Resources:
  R: { Type: 'A::B::C', Properties: { Name: !Ref A } }
  A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Sub 'x-\${B}' } }
  B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Sub 'y-\${A}' } }
`);
  t.true(isUnknown(values['Name']));
});

test('what only speaks of AWS is no template', (t) => {
  t.is(parsed('x.yaml', 'kind: Deployment\nmetadata: { name: "AWS::S3::Bucket" }'), undefined);
  t.is(parsed('x.yaml', 'Resources: { A: { Type: bucket } }'), undefined);
  t.truthy(parsed('x.yaml', 'Resources: { A: { Type: "Custom::Thing" } }'));
  t.truthy(parsed('x.yaml', 'AWSTemplateFormatVersion: 2010-09-09\nResources: {}'));
});

test('a literal cannot pretend to be known or unknown', (t) => {
  const values = propertiesOf(
    `{"Resources": {"R": {"Type": "A::B::C", "Properties": {"a": "\\uFDD0@x\\uFDD1"}}}}`,
  );
  t.not(values['a'], identityPart('x'));
});
