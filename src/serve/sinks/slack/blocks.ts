import { changesText, levelsText, titleOf, type Digest } from '../message/digest.ts';
import { literal } from '../message/literal.ts';
import { pageOf } from '../outgoing/announced.ts';
import type { ChangedFinding } from '../outgoing/finding.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';

type Element =
  { type: 'text'; text: string; style?: { bold: true } } | { type: 'link'; url: string; text: string };

/**
 * A message of Block Kit. Text of others stands in elements of rich text, which Slack shows as it is: no mention, link or
 * formatting can come out of it (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).
 */
export function slackMessage(outgoing: Outgoing, digest: Digest, publicUrl: string | undefined): object {
  const title = literal(titleOf(outgoing), 150);
  const levels = levelsText(digest);
  const lines = [
    [text(changesText(digest), true), ...(levels === '' ? [] : [text(`, of these open: ${levels}`)])],
    ...digest.worst.map((finding) => lineOf(finding, publicUrl)),
    ...(digest.more > 0 ? [[text(`and ${digest.more} more`)]] : []),
  ];
  return {
    text: escaped(`${title}: ${changesText(digest)}`),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: title, emoji: false } },
      {
        type: 'rich_text',
        elements: lines.map((elements, index) => ({
          type: 'rich_text_section',
          elements: index < lines.length - 1 ? [...elements, text('\n')] : elements,
        })),
      },
    ],
  };
}

function lineOf(finding: ChangedFinding, publicUrl: string | undefined): Element[] {
  const url = pageOf(finding, publicUrl);
  const title = literal(finding.title, 200);
  return [
    text(`${finding.level} `, true),
    url === undefined ? text(title) : { type: 'link', url, text: title },
    text(` on ${literal(finding.resource_name, 100)} (${literal(finding.account, 60)})`),
  ];
}

function text(content: string, bold = false): Element {
  return { type: 'text', text: content, ...(bold && { style: { bold: true } as const }) };
}

/** The three characters that Slack's own syntax begins with, of the text that notifications show. */
function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
