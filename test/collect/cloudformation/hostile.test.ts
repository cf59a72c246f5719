import test from 'ava';
import fc from 'fast-check';
import { CodeProblem } from '../../../src/collect/code/format.ts';
import { nativeResources } from '../../../src/collect/code/mapping/native.ts';
import { fromCode } from '../../../src/collect/aws/from-code.ts';
import { cloudFormationMappings } from '../../../src/collect/cloudformation/mappings.ts';
import { evaluated, valueOf } from './evaluated.ts';

/** The code of the problem that reading a text ends with; undefined where it is read. */
function problemOf(text: string): string | undefined {
  try {
    evaluated(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    return error.problem.code;
  }
}

const head = 'AWSTemplateFormatVersion: 2010-09-09\nResources:\n  R:\n    Type: A::B::C\n    Properties:\n';

test('nesting without an end is a problem of the file, whatever it is made of', (t) => {
  for (const text of [
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
    '- '.repeat(100_000),
    '? '.repeat(100_000),
    Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    `${head}      a: ${'['.repeat(150)}${']'.repeat(150)}`,
  ]) {
    t.is(problemOf(text), 'too_large', text.slice(0, 20));
  }
});

test('aliases that double, loops in loops and texts of texts are refused before they fill the memory', (t) => {
  const aliases = Array.from({ length: 30 }, (_, index) => {
    const before = index === 0 ? 'x' : `*a${index - 1}`;
    return `      a${index}: &a${index} [${before}, ${before}]`;
  });
  t.is(problemOf(head + aliases.join('\n')), 'too_large');

  const items = Array.from({ length: 100 }, (_, index) => `i${index}`).join(',');
  t.is(problemOf(`{"Resources":{"R":{"Type":"A::B::C"},${loopsIn(5, items)}}}`), 'too_large');

  const long = 'x'.repeat(1_000_000);
  const texts = Array.from({ length: 1000 }, () => '${Long}').join('');
  t.is(
    problemOf(`Parameters:\n  Long: { Type: String, Default: ${long} }\n${head}      a: !Sub '${texts}'`),
    'too_large',
  );
});

function loopsIn(depth: number, items: string): string {
  const names = items
    .split(',')
    .map((item) => `"${item}"`)
    .join(',');
  return depth === 0
    ? '"x${V1}${V2}${V3}${V4}${V5}":{"Type":"A::B::C"}'
    : `"Fn::ForEach::L${depth}":["V${depth}",[${names}],{${loopsIn(depth - 1, items)}}]`;
}

test('chains of names as long as nobody has are not known', (t) => {
  const chain = Array.from(
    { length: 5000 },
    (_, index) => `  B${index}: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Ref B${index + 1} } }`,
  );
  const { declarations } = evaluated(`Resources:\n${chain.join('\n')}\n`);

  t.is(declarations.length, 5000);
});

test('an odd value costs itself and nothing else', (t) => {
  for (const expression of [
    '!Sub []',
    '!Sub {}',
    '!Join x',
    '!Join [1]',
    '!Select []',
    '!Select [-1, [a]]',
    '!If []',
    '!If [{}, a, b]',
    '!FindInMap []',
    '!GetAtt x',
    '!GetAtt []',
    '!Ref []',
    '!Cidr []',
    '!Split []',
    '{Fn::ForEach::X: 1}',
    '{Fn::GetAtt: [R, [x]]}',
  ]) {
    t.notThrows(() => valueOf(expression), expression);
  }
});

const sample = `AWSTemplateFormatVersion: '2010-09-09'
Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]
Parameters:
  P: { Type: CommaDelimitedList, Default: 'a,b' }
Conditions:
  C: !Or [!Equals [!Ref P, x], !Not [Condition: C]]
Mappings: { M: { a: { b: c } } }
Globals: { Function: { Runtime: x } }
Resources:
  Agent:
    Type: AWS::Bedrock::Agent
    Condition: C
    Properties:
      AgentName: !Sub '\${P}-\${Bucket.Arn}'
      GuardrailConfiguration: !If [C, { GuardrailIdentifier: !Ref G }, !Ref AWS::NoValue]
      ActionGroups: [{ ActionGroupName: a, ActionGroupExecutor: { Lambda: !GetAtt F.Arn } }]
      KnowledgeBases: !Ref P
  G: { Type: AWS::Bedrock::Guardrail, Properties: { ContentPolicyConfig: { FiltersConfig: [{ Type: HATE }] } } }
  F: { Type: AWS::Serverless::Function, Properties: { Policies: [AdministratorAccess, { Statement: [] }] } }
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: !Join ['-', [a, !Select [0, !Ref P]]] } }
  Fn::ForEach::L: [K, !Ref P, { 'B\${K}': { Type: AWS::KMS::Key, Properties: { Enabled: !FindInMap [M, a, b] } } }]
  N:
    Type: AWS::SageMaker::NotebookInstance
    Properties: { KmsKeyId: !Ref Ba, RoleArn: !GetAtt FRole.Arn }
`;

/** What is read of a text goes all the way. */
function all(text: string): void {
  try {
    fromCode.normalise(nativeResources(evaluated(text).declarations, cloudFormationMappings));
  } catch (error) {
    if (error instanceof CodeProblem || (error as Error).message === 'it is no template') return;
    throw error;
  }
}

test('the sample goes all the way', (t) => {
  t.true(evaluated(sample).declarations.length >= 8);
  t.notThrows(() => {
    all(sample);
  });
});

test('no change of a template makes the reader crash or hang', (t) => {
  const change = fc.tuple(
    fc.nat(sample.length),
    fc.nat(12),
    fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        '!Ref ',
        '!If ',
        '*a',
        '&a ',
        '[',
        ']',
        '{',
        '}',
        '- ',
        ': ',
        '"',
        '\n',
        '!GetAtt ',
        '~',
        '${',
      ),
      fc.nat(sample.length).map((start) => sample.slice(start, start + 40)),
    ),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let text = sample;
      for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length);
      all(text);
    }),
    { numRuns: 1500, seed: 11 },
  );
  t.pass();
});

const expression: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('x', 'C', 'R', 'R.Arn', '${P}', 'a,b', 'AWS::NoValue', '', true, 3, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc
        .constantFrom(
          'Ref',
          'Fn::Sub',
          'Fn::Join',
          'Fn::If',
          'Fn::GetAtt',
          'Fn::Select',
          'Fn::Split',
          'Fn::Length',
        )
        .chain((name) =>
          fc.constantFrom(
            name,
            'Fn::FindInMap',
            'Fn::ToJsonString',
            'Fn::Cidr',
            'Condition',
            '__proto__',
            'Name',
          ),
        ),
      tie('value'),
      { maxKeys: 2 },
    ),
  ),
})).value;

test('no template of functions makes the evaluation crash', (t) => {
  const types = cloudFormationMappings.types.keys().toArray();
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(...types).chain((type) => {
          const names = Object.keys(cloudFormationMappings.types.get(type)?.properties ?? {}).map(
            (name) => name.split('.')[0] ?? '',
          );
          const properties = fc.dictionary(fc.constantFrom('Name', ...names), expression, { maxKeys: 6 });
          return fc.record({ Type: fc.constant(type), Properties: properties, Condition: fc.constant('C') });
        }),
        { maxLength: 4 },
      ),
      expression,
      (resources, condition) => {
        all(
          JSON.stringify({
            AWSTemplateFormatVersion: '2010-09-09',
            Parameters: { P: { Type: 'String' } },
            Conditions: { C: condition },
            Resources: Object.fromEntries(
              resources.map((resource, index) => [index === 0 ? 'R' : `R${index}`, resource]),
            ),
          }),
        );
      },
    ),
    { numRuns: 1000, seed: 5 },
  );
  t.pass();
});
