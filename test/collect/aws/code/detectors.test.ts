import test from 'ava';
import { agent, role } from './configurations.ts';
import { at, scanned } from './declared.ts';

const detector = (more: string) => `resource "aws_guardduty_detector" "d" {\n${more}\n}\n`;

test('a detector watches unless it is suspended, and knows the AI that is declared in its region', async (t) => {
  const on = at(await scanned(t, role + agent('a') + detector('')), 'aws_guardduty_detector.d');
  const off = at(
    await scanned(t, role + agent('a') + detector('enable = false')),
    'aws_guardduty_detector.d',
  );

  t.deepEqual(on.properties, { exists: true, status: 'ENABLED', aiWorkloads: ['AWS::Bedrock::Agent'] });
  t.deepEqual(off.properties['status'], 'DISABLED');
});

test('whether a region has AI is unknown where code declares none in it', async (t) => {
  const alone = at(await scanned(t, detector('')), 'aws_guardduty_detector.d');
  const elsewhere = at(
    await scanned(t, role + agent('a') + detector('region = "eu-west-1"')),
    'aws_guardduty_detector.d',
  );

  t.deepEqual(alone.unknown, ['/properties/aiWorkloads']);
  t.deepEqual(elsewhere.unknown, ['/properties/aiWorkloads']);
});
