import type { Screen } from '../report/formats/format.ts';
import { showsColour } from '../report/terminal.ts';

/** What a text is written for: the terminal, or a file. */
export function screenOf(file: string | undefined): Screen {
  const toTerminal = file === undefined;
  return {
    width: toTerminal ? Math.max(40, process.stdout.columns ?? 120) : 120,
    colour: toTerminal && showsColour(process.stdout),
    environment: process.env,
  };
}
