/** How states look on a terminal: only what is met is green. A sign says the same without colour. */
export const stateStyles = {
  'not-met': ['bold', 'red'],
  partly: 'yellow',
  'not-assessed': 'magenta',
  manual: 'cyan',
  'not-applicable': 'dim',
  met: 'green',
} as const;

export const stateSigns = {
  'not-met': '✗',
  partly: '◐',
  'not-assessed': '?',
  manual: '✎',
  'not-applicable': '–',
  met: '✓',
} as const;
