import test from 'ava';
import { identityPart, isUnknown, unknownValue } from '../../../src/collect/code/token.ts';
import { readableOf, valueOf } from './evaluated.ts';

const parameters = `
Parameters:
  Stage: { Type: String, Default: dev }
  Count: { Type: Number, Default: 3 }
  Name: { Type: String }
  Secret: { Type: String, NoEcho: true, Default: hunter2 }
  Zones: { Type: CommaDelimitedList, Default: 'a, b,c' }
  Ami: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /aws/ami }
  Net: { Type: 'AWS::EC2::Subnet::Id' }
  Nets: { Type: 'List<AWS::EC2::Subnet::Id>' }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Not [Condition: IsProd]
  IsNamed: !Not [!Equals [!Ref Name, '']]
  IsEast: !Equals [!Ref AWS::Region, us-east-1]
  IsBoth: !And [Condition: IsDev, Condition: IsNamed]
  IsNone: !And [Condition: IsProd, Condition: IsNamed]
  IsEither: !Or [Condition: IsDev, Condition: IsNamed]
  Loop: !Not [Condition: Loop]
Mappings:
  Sizes:
    dev: { size: small, zone: same }
    prod: { size: large, zone: same }
`;

function value(expression: string): unknown {
  return valueOf(expression, parameters);
}

test('parameters are what they default to, as text; others are not known', (t) => {
  t.is(value('!Ref Stage'), 'dev');
  t.is(value('!Ref Count'), '3');
  t.deepEqual(value('!Ref Zones'), ['a', 'b', 'c']);
  t.is(value('!Ref Name'), unknownValue('Name'));
  t.is(value('!Ref Ami'), unknownValue('Ami'));
  t.is(value('!Ref Missing'), unknownValue('Missing'));
});

test('a secret is never shown, also where it has a default', (t) => {
  t.is(value('!Ref Secret'), unknownValue('Secret'));
  t.is(value("!Sub 'x-${Secret}'"), `x-${unknownValue('Secret')}`);
});

test('which of the existing networks it is decides nothing', (t) => {
  t.is(value('!Ref Net'), identityPart('Net'));
  t.deepEqual(value('!Ref Nets'), [identityPart('Nets')]);
});

test('pseudo parameters name what is deployed to', (t) => {
  t.is(value('!Ref AWS::Region'), identityPart('region'));
  t.is(value('!Ref AWS::AccountId'), identityPart('account'));
  t.is(value("!Sub 'arn:${AWS::Partition}:iam::aws:policy/X'"), 'arn:aws:iam::aws:policy/X');
  t.is(value("!Sub 'bedrock.${AWS::URLSuffix}'"), 'bedrock.amazonaws.com');
  t.is(value('[a, !Ref AWS::NoValue, b]')?.toString(), 'a,b');
  t.deepEqual(value('{a: !Ref AWS::NoValue, b: 1}'), { b: 1 });
});

test('resources are named by what identifies them', (t) => {
  t.is(value('!Ref Bucket'), 'docs');
  t.is(value('!GetAtt Bucket.Arn'), 'arn:aws:s3:::docs');
  t.is(value('{Fn::GetAtt: [Bucket, Arn]}'), 'arn:aws:s3:::docs');
  t.is(value('!Ref Key'), identityPart('Key'));
  t.is(readableOf('!GetAtt Key.Arn', parameters), 'arn:aws:kms:${region}:${account}:key/${Key}');
  t.is(value('!Ref Subnet'), identityPart('Subnet'));
  t.is(value('!GetAtt Subnet.CidrBlock'), unknownValue('Subnet.CidrBlock'));
  t.is(value('!GetAtt Custom.Arn'), unknownValue('Custom.Arn'));
});

test('texts are put together and taken apart', (t) => {
  t.is(value("!Sub '${Stage}-${!Stage}-${Bucket.Arn}'"), 'dev-${Stage}-arn:aws:s3:::docs');
  t.is(value("!Sub ['${A}${Stage}', {A: !Ref Count}]"), '3dev');
  t.is(value("!Join ['-', [a, !Ref Stage, 1, true]]"), 'a-dev-1-true');
  t.is(value("!Join ['-', !Ref Zones]"), 'a-b-c');
  t.deepEqual(value("!Split [',', 'a,b']"), ['a', 'b']);
  t.is(value('!Select [1, !Ref Zones]'), 'b');
  t.is(value("!Select [0, !Split [':', !GetAtt Bucket.Arn]]"), 'arn');
  t.is(value("!Select [5, !Split [':', !GetAtt Key.Arn]]"), `key/${identityPart('Key')}`);
  t.is(value('!Base64 hello'), 'aGVsbG8=');
  t.is(value('!Length [a, b]'), 2);
  t.is(value('!Length [!Ref Zones]'), 1);
  t.is(value('{Fn::ToJsonString: {a: [!Ref Stage, 1]}}'), '{"a":["dev",1]}');
});

test('what is not known in a part is not known in what is made of it', (t) => {
  t.is(value("!Join ['-', [a, !Ref Name]]"), `a-${unknownValue('Name')}`);
  t.true(isUnknown(value("!Split ['-', !Ref Name]")));
  t.true(isUnknown(value('!Select [0, !GetAZs ""]')));
  t.true(isUnknown(value('!Select [9, !Ref Zones]')));
  t.true(isUnknown(value('!ImportValue x')));
  t.true(isUnknown(value('!Base64 {Ref: Name}')));
  t.true(isUnknown(value('!Nonsense x')));
  t.true(isUnknown(value('{Fn::Nonsense: x}')));
  t.true(isUnknown(value('{Fn::Transform: {Name: AWS::Include}}')));
  t.is(
    value("'{{resolve:secretsmanager:db:SecretString:password}}'"),
    unknownValue('secretsmanager:db:SecretString:password'),
  );
});

test('conditions choose, and where they are not known what both sides say holds', (t) => {
  t.is(value('!If [IsProd, a, b]'), 'b');
  t.is(value('!If [IsDev, a, b]'), 'a');
  t.is(value('!If [IsNamed, a, a]'), 'a');
  t.is(value('!If [IsNamed, a, b]'), unknownValue('IsNamed'));
  t.deepEqual(value('!If [IsNamed, {a: 1, b: 2}, {a: 1, b: 3, c: 4}]'), {
    a: 1,
    b: unknownValue('IsNamed'),
    c: unknownValue('IsNamed'),
  });
  t.true(isUnknown(value('!If [IsNamed, a, !Ref AWS::NoValue]')));
  t.true(isUnknown(value('!If [IsEast, a, b]')));
  t.true(isUnknown(value('!If [IsBoth, a, b]')));
  t.is(value('!If [IsNone, a, b]'), 'b');
  t.is(value('!If [IsEither, a, b]'), 'a');
  t.true(isUnknown(value('!If [Loop, a, b]')));
  t.true(isUnknown(value('!If [Missing, a, b]')));
});

test('maps are looked up; of a key that is not known holds what all have in common', (t) => {
  t.is(value('!FindInMap [Sizes, !Ref Stage, size]'), 'small');
  t.is(value('!FindInMap [Sizes, !Ref Name, zone]'), 'same');
  t.true(isUnknown(value('!FindInMap [Sizes, !Ref Name, size]')));
  t.true(isUnknown(value('!FindInMap [Sizes, test, size]')));
  t.is(value('!FindInMap [Sizes, test, size, {DefaultValue: none}]'), 'none');
});

test('networks are cut into blocks', (t) => {
  t.deepEqual(value('!Cidr [10.0.0.0/16, 2, 8]'), ['10.0.0.0/24', '10.0.1.0/24']);
  t.true(isUnknown(value('!Cidr [10.0.0.0/30, 2, 8]')));
  t.true(isUnknown(value("!Cidr ['2001:db8::/32', 2, 8]")));
});

test('scalars are what YAML 1.1 says, and numbers keep what they are written as', (t) => {
  t.deepEqual(value('[yes, Off, true, 12, 0.5, 012345678901, 2012-10-17, 1e3, "yes", ~]'), [
    true,
    false,
    true,
    12,
    0.5,
    '012345678901',
    '2012-10-17',
    '1e3',
    'yes',
  ]);
});
