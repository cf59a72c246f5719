import { isMap, isPair, isScalar, isSeq, visit, type LineCounter, type Node } from 'yaml';
import { CodeProblem } from '../format.ts';
import { parsedYaml } from '../yaml/parse.ts';
import type { ParsedWaiver } from './parse.ts';
import { skippedBy } from './parse-peer.ts';

export interface MemberWaiver extends ParsedWaiver {
  readonly line: number;
  readonly column: number;
  readonly wholeFile: false;
  readonly aboveOnly: false;
  readonly endsLine: false;
}

/** It is about the resource that it is a member of. */
const about = { wholeFile: false, aboveOnly: false, endsLine: false } as const;

const hasMetadata = /\bcheckov["']?[ \t]*:/;
const annotation = /^([ \t{,]*["']?)checkov\.io\/skip\w*["']?[ \t]*:[ \t]*["']?(\w{1,100})(?:=([^\n]*))?/gm;

/**
 * What Checkov is told by data and not by a comment: `Metadata.checkov.skip` of a resource in CloudFormation, `metadata` in ARM
 * templates, annotations `checkov.io/skip1: CKV_X=reason` in Kubernetes.
 */
export function memberWaivers(text: string): MemberWaiver[] {
  return [...annotated(text), ...(hasMetadata.test(text) ? inMetadata(text) : [])];
}

function annotated(text: string): MemberWaiver[] {
  const found: MemberWaiver[] = [];
  let [line, counted] = [1, 0];
  for (const { index, 1: before = '', 2: id = '', 3: reason = '' } of text.matchAll(annotation)) {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    found.push({
      ...skippedBy(id, reason.replace(/["']?[ \t]*[,}]*[ \t]*\r?$/, '')),
      ...about,
      line,
      column: before.length + 1,
    });
  }
  return found;
}

function inMetadata(text: string): MemberWaiver[] {
  const found: MemberWaiver[] = [];
  try {
    const { document, lines } = parsedYaml(text);
    visit(document, {
      Pair(_, { key, value }) {
        if (textOf(key)?.toLowerCase() !== 'metadata' || !isMap(value)) return;
        const skip = memberOf(memberOf(value, 'checkov'), 'skip');
        if (isSeq(skip)) found.push(...skip.items.flatMap((item) => skippedItem(item, lines)));
      },
    });
  } catch (error) {
    // Its reader says what is wrong with it.
    if (!(error instanceof CodeProblem)) throw error;
  }
  return found;
}

function skippedItem(item: unknown, lines: LineCounter): MemberWaiver[] {
  const id = memberOf(item, 'id');
  const name = textOf(id);
  if (name === undefined || !/^\w{1,100}$/.test(name)) return [];
  const { line, col: column } = lines.linePos((id as Node).range?.[0] ?? 0);
  return [{ ...skippedBy(name, textOf(memberOf(item, 'comment'))), ...about, line, column }];
}

function memberOf(map: unknown, name: string): unknown {
  return isMap(map) ? map.items.find((pair) => isPair(pair) && textOf(pair.key) === name)?.value : undefined;
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
