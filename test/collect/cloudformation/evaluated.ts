import type { Declaration } from '../../../src/collect/code/declaration.ts';
import type { FileProblem } from '../../../src/collect/code/format.ts';
import { computedAttribute } from '../../../src/collect/code/mapping/native.ts';
import { readable } from '../../../src/collect/code/token.ts';
import { newBudget } from '../../../src/collect/cloudformation/evaluate/budget.ts';
import { cloudFormationMappings } from '../../../src/collect/cloudformation/mappings.ts';
import { newStack } from '../../../src/collect/cloudformation/stack/stack.ts';
import { parseTemplate } from '../../../src/collect/cloudformation/syntax/parse.ts';
import { templateIn, type Template } from '../../../src/collect/cloudformation/template.ts';

export interface Evaluated {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly FileProblem[];
}

/** What a template declares. @param nested templates by the address that stacks name. */
export function evaluated(text: string, nested: Readonly<Record<string, string>> = {}): Evaluated {
  const problems: FileProblem[] = [];
  const template = parsed('main.yaml', text);
  if (!template) throw new Error('it is no template');
  const stack = newStack(template, '', new Map(), {
    budget: newBudget(),
    computed: (type, attribute, holder) => computedAttribute(cloudFormationMappings, type, attribute, holder),
    nested: (url) => {
      const inner = nested[url];
      return inner === undefined ? undefined : parsed(url, inner);
    },
    problem: (_, problem) => problems.push(problem),
  });
  problems.push(...template.problems);
  return { declarations: [...stack.declarations()], problems };
}

export function parsed(file: string, text: string): Template | undefined {
  return templateIn(file, parseTemplate(text));
}

/** Properties of the resource `R`, with tokens. */
export function propertiesOf(text: string, nested?: Readonly<Record<string, string>>): Declaration['values'] {
  const found = evaluated(text, nested).declarations.find(({ address }) => address === 'R');
  if (!found) throw new Error('there is no resource R');
  return found.values;
}

/** The value of one expression in YAML. @param around other sections of the template. */
export function valueOf(expression: string, around = ''): unknown {
  return propertiesOf(`
AWSTemplateFormatVersion: '2010-09-09'
${around}
Resources:
  R:
    Type: Test::Any::Thing
    Properties:
      Value: ${expression}
  Bucket:
    Type: AWS::S3::Bucket
    Properties: { BucketName: docs }
  Key: { Type: 'AWS::KMS::Key' }
  Custom: { Type: 'Custom::Thing' }
  Subnet: { Type: 'AWS::EC2::Subnet' }
`)['Value'];
}

/** The same as people read it. */
export function readableOf(expression: string, around?: string): unknown {
  const value = valueOf(expression, around);
  return typeof value === 'string' ? readable(value) : value;
}
