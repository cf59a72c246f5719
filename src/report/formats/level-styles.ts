/** How risk levels look on a terminal. */
export const levelStyles = {
  critical: ['bold', 'magenta'],
  high: ['bold', 'red'],
  medium: 'yellow',
  low: 'cyan',
} as const;
