import { changesText, levelsText, titleOf, type Digest } from '../message/digest.ts';
import { literal } from '../message/literal.ts';
import { pageOf } from '../outgoing/announced.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';

/**
 * A message with an adaptive card, as the trigger of a workflow takes it. Text of others stands in runs of text, which know
 * no Markdown (https://adaptivecards.io/explorer/TextRun.html); nobody is mentioned, since the card names no entities.
 */
export function teamsMessage(outgoing: Outgoing, digest: Digest, publicUrl: string | undefined): object {
  const levels = levelsText(digest);
  const lines = [
    [run(changesText(digest), true), ...(levels === '' ? [] : [run(`, of these open: ${levels}`)])],
    ...digest.worst.map((finding) => [
      run(`${finding.level} `, true),
      linked(literal(finding.title, 200), pageOf(finding, publicUrl)),
      run(` on ${literal(finding.resource_name, 100)} (${literal(finding.account, 60)})`),
    ]),
    ...(digest.more > 0 ? [[run(`and ${digest.more} more`)]] : []),
  ];
  const title = { ...run(literal(titleOf(outgoing), 150), true), size: 'Large' };
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [[title], ...lines].map((inlines) => ({ type: 'RichTextBlock', inlines })),
    ...(publicUrl !== undefined && {
      actions: [{ type: 'Action.OpenUrl', title: 'Open Keelson', url: publicUrl }],
    }),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

function run(text: string, bold = false): object {
  return { type: 'TextRun', text, ...(bold && { weight: 'Bolder' }) };
}

function linked(text: string, url: string | undefined): object {
  return { ...run(text), ...(url !== undefined && { selectAction: { type: 'Action.OpenUrl', url } }) };
}
