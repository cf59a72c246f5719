import type { Compliance, ComplianceFramework } from '../../../generated/compliance.ts';
import { signatureWords } from '../attestations/words.ts';
import { percent } from '../percent.ts';
import { stateMeanings, states, stateWords } from '../states.ts';
import { assessedOf } from '../summary.ts';
import { cell, type Block } from './block.ts';
import { controlBlocks } from './control-blocks.ts';

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is known of controls as a document for people; HTML and PDF are written of it and so say the same. */
export function pageOf(compliance: Compliance): Page {
  const { frameworks, coverage_note: note } = compliance;
  const title = `Compliance: ${frameworks.map((framework) => framework.title).join(', ')}`;
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'prose', text: note },
      ...aboutBlocks(compliance),
      ...frameworks.flatMap((framework, index) => frameworkBlocks(framework, index)),
    ],
  };
}

function aboutBlocks(compliance: Compliance): Block[] {
  const {
    document,
    bundle,
    tool,
    as_of: asOf,
    judged_at: judgedAt,
    sources,
    attestations,
    notices,
  } = compliance;
  const facts = [
    ['As of', asOf],
    ['Judged', judgedAt],
    ['Collected', document.collected_at],
    ['Document', `${document.resources} resources, ${document.digest}`],
    ['Bundle', `${bundle.revision}, ${bundle.checks} checks, ${bundle.digest}`],
    ['Tool', `${tool.name} ${tool.version}`],
    ...(attestations ? [['Attestations', `${signatureWords(attestations)} (${attestations.digest})`]] : []),
  ];
  return [
    {
      kind: 'table',
      caption: 'What was judged, and by what',
      header: ['What', 'Which'],
      rows: facts.map((row) => row.map(cell)),
      widths: [1, 4],
    },
    {
      kind: 'table',
      caption: 'Sources: the scopes that were asked',
      header: ['Source', 'Read', 'Resources'],
      rows: sources.map(({ id, status, resources }) => [cell(id), cell(status), cell(resources)]),
      widths: [4, 1, 1],
    },
    ...(notices.length > 0
      ? ([
          { kind: 'heading', level: 2, text: 'Notices' },
          { kind: 'list', items: notices },
        ] as const)
      : []),
    {
      kind: 'table',
      caption: 'States of controls, worst first',
      header: ['State', 'Meaning'],
      rows: states.map((state) => [{ text: stateWords[state], state }, cell(stateMeanings[state])]),
      widths: [1, 4],
    },
  ];
}

function frameworkBlocks(framework: ComplianceFramework, index: number): Block[] {
  const { id, title, version, url, publisher, controls, summary, origin } = framework;
  const idOf = (control: number) => `control-${index + 1}-${control + 1}`;
  const from = [publisher, url, origin === 'bundle' ? undefined : origin].filter(
    (part) => part !== undefined,
  );
  return [
    { kind: 'heading', level: 2, text: `${title} ${version}`, id: `framework-${index + 1}`, isNewPage: true },
    { kind: 'prose', text: [id, ...from].join(' · '), tone: 'quiet' },
    { kind: 'prose', text: shareWords(framework) },
    {
      kind: 'table',
      caption: `Controls of ${title} by state`,
      header: ['State', 'Controls', 'Share of all'],
      rows: states.map((state) => [
        { text: stateWords[state], state },
        cell(summary.states[state]),
        cell(percent(summary.states[state], summary.controls)),
      ]),
      widths: [2, 1, 1],
    },
    {
      kind: 'table',
      caption: `All controls of ${title}`,
      header: ['Control', 'Title', 'State', 'Why'],
      rows: controls.map((control, at) => [
        { text: control.id, href: `#${idOf(at)}` },
        cell(control.title),
        { text: `${stateWords[control.state]}${control.waived ? ' (waived)' : ''}`, state: control.state },
        cell(control.reason),
      ]),
      widths: [2, 4, 2, 4],
    },
    ...controls.flatMap((control, at) => controlBlocks(control, idOf(at))),
  ];
}

function shareWords({ summary }: ComplianceFramework): string {
  const { controls, assessed, waived, open_questions: questions } = summary;
  const all = assessedOf(summary);
  return [
    `${all} of ${controls} controls are assessed (${percent(all, controls)}): ${assessed.by_checks} by checks, ${assessed.by_attestation} by attestation.`,
    `${waived} have waived failures only.`,
    `${questions} have a question that nobody has answered.`,
  ].join(' ');
}
