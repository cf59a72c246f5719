import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;

/** Styles text where colour is wanted. */
export function painter(colour: boolean): (style: Style | readonly Style[], text: string) => string {
  return (style, text) => (colour ? styleText([style].flat(), text, { validateStream: false }) : text);
}

/** Whether a stream shows colour: NO_COLOR, FORCE_COLOR and the terminal decide. */
export function showsColour(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) {
    return false;
  }
  return process.env['FORCE_COLOR'] !== undefined
    ? process.env['FORCE_COLOR'] !== '0'
    : stream.isTTY && stream.hasColors();
}

/** Text with everything taken out that could steer a terminal: names come from other people's clouds. */
export function plain(text: string): string {
  return steering.test(text)
    ? stripVTControlCharacters(text).replaceAll(new RegExp(steering, 'gu'), ' ')
    : text;
}

const steering = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Columns a text takes: wide characters of East Asia and emoji take two, marks none. */
export function columns(text: string): number {
  let width = 0;
  for (const character of steering.test(text) ? stripVTControlCharacters(text) : text) {
    width += columnsOf(character);
  }
  return width;
}

function columnsOf(character: string): number {
  // Most text is Latin: classes of characters take longer to be made than it to be measured.
  if (character < '\u0300' && character !== '\u00ad') {
    return 1;
  }
  if (/\p{Mark}|\p{Cf}/u.test(character)) {
    return 0;
  }
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  ) || (character.codePointAt(0) ?? 0) > 0x1ffff
    ? 2
    : 1;
}

/** Cuts plain text to a number of columns, keeping its end where that says more (ids, paths). */
export function fit(text: string, width: number, keep: 'start' | 'end' = 'start'): string {
  if (columns(text) <= width) {
    return text;
  }
  if (width <= 1) {
    return '…'.slice(0, width);
  }
  const characters = keep === 'start' ? Array.from(text) : Array.from(text).toReversed();
  const kept: string[] = [];
  let used = 1;
  for (const character of characters) {
    used += columnsOf(character);
    if (used > width) {
      break;
    }
    kept.push(character);
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.toReversed().join('')}`;
}

/** Breaks plain text into lines of at most `width` columns, at spaces where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
