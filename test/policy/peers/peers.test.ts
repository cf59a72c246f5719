import test from 'ava';
import { catalogueOf } from './catalogue.ts';
import { coverageOf, excusedIn, type OwnCheck } from './coverage.ts';
import { peersReport } from './report.ts';

const header =
  'id,cloud,service,resource_type,title,risk_area,severity,property_path,remediation,peers,frameworks';
const rows = catalogueOf(
  [
    header,
    'azure-a,azure,Search,Microsoft.Search/searchServices,"Keys, ""static""",identity,high,p,r,checkov:1;kics:2,F:1',
    'azure-b,azure,Search,Microsoft.Search/searchServices (kind Hub),Split,identity,low,p,r,checkov:3;kics:4,F:1',
    'aws-c,aws,Bedrock,AWS::Bedrock::Agent / AWS::IAM::Role,Other type,identity,medium,p,r,tool:5;tool:6,F:1',
    'aws-d,aws,Bedrock,AWS::Bedrock::Agent,Named,identity,critical,p,r,tool:7,AWS-AI-Best-Practices-1.0:1',
    'aws-e,aws,Bedrock,AWS::Bedrock::Agent,"Two',
    'lines",identity,low,p,r,tool:8,AWS-AI-Best-Practices-1.0:2',
    'gcp-f,gcp,Vertex AI,aiplatform.googleapis.com/Endpoint,Excused,identity,high,p,r,tool:9,F:1',
  ].join('\n'),
);

function check(id: string, type: string, ...equivalents: string[]): OwnCheck {
  return { id, types: [type], equivalents };
}

const checks = [
  check('azure-search-keys', 'Microsoft.Search/searchServices', 'kics:2', 'checkov:1', 'checkov:3'),
  check('azure-search-rest', 'microsoft.search/searchservices', 'kics:4'),
  check('aws-bedrock-one', 'AWS::Bedrock::Agent', 'tool:5', 'tool:55'),
  check('aws-s3-two', 'AWS::S3::Bucket', 'tool:6'),
  { ...check('aws-bedrock-named', 'AWS::Bedrock::Agent'), aliases: ['aws-d'] },
];

test('a row is covered by name, by one check, or by those of its type together', (t) => {
  const { covered } = coverageOf(rows, checks, []);

  t.deepEqual(Object.fromEntries(covered), {
    'azure-a': ['azure-search-keys'],
    'azure-b': ['azure-search-keys', 'azure-search-rest'],
    'aws-d': ['aws-bedrock-named'],
  });
});

test('what is missing is told by cloud and service, with what looks wrong', (t) => {
  const excused = excusedIn('| row | why |\n| --- | --- |\n| `gcp-f`   | `x` it is |\n| `azure-a` | no |\n');
  t.deepEqual(excused, ['gcp-f', 'azure-a']);
  const wave = {
    severities: ['high'],
    tools: ['kics'],
    frameworks: ['AWS-AI-Best-Practices-1.0'],
    missing: 0,
  };

  const report = peersReport(rows, coverageOf(rows, checks, excused), wave);

  t.deepEqual(report.lines, [
    'Not covered, with a reason: 1',
    '  gcp, Vertex AI',
    '    gcp-f (high): Excused',
    '',
    'Missing, wanted later: 1',
    '  aws, Bedrock',
    '    aws-c (medium): Other type',
    '',
    'Missing: 1',
    '  aws, Bedrock',
    '    aws-e (low): Two\nlines',
    '',
    'Equivalents that no row has: 1',
    '  aws-bedrock-one: tool:55',
    '',
    'In NOT_COVERED.md, but covered or no row: 1',
    '  azure-a',
    '',
  ]);
  t.is(
    report.summary,
    '3 of 5 rows of this wave covered, 1 not covered with a reason, 1 missing; 3 of all 6',
  );
  t.deepEqual(report.missing, ['aws-e']);
  t.is(report.problems.length, 2);
  t.is(peersReport(rows, coverageOf(rows, checks, []), { ...wave, missing: 2 }).problems.length, 0);
});

test('what is no CSV is refused', (t) => {
  t.throws(() => catalogueOf(`${header}\n"a"b,c`), { message: /no CSV/ });
});
