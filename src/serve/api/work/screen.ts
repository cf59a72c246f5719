import type { Screen } from '../../../report/formats/format.ts';

/** What is sent is written for no terminal, and says nothing of the server's own variables. */
export const page: Screen = { width: 120, colour: false, environment: {} };
