import type { CodeFormat } from '../code/format.ts';

const names =
  /(?:^|\/)(?:(?:[^/]{1,100}[-_.])?agents\.ya?ml|langgraph\.json|\.(?:github|claude|opencode)\/agents?\/[^/]{1,200}\.md|[^/]{1,200}\.(?:agent|chatmode)\.md)$/i;

/** Definitions of agents in files of their own: CrewAI, LangGraph, GitHub Copilot, Claude Code. */
export const agents: CodeFormat = {
  id: 'agents',
  title: 'agents',
  mayTake: (path) => names.test(path),
  takes: (head, path) =>
    /\.md$/i.test(path)
      ? /^\uFEFF?---\r?\n/.test(head)
      : /\.json$/i.test(path)
        ? head.includes('"graphs"')
        : /^\s{0,20}(?:role|goal|backstory)\s*:/m.test(head),
  read: async (files, context) => (await import('./read.ts')).readAgents(files, context),
};
