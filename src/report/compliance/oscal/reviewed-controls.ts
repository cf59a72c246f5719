import { tokenOf, type OscalContext } from './context.ts';
import { line } from './text.ts';

/** Which controls a document is about: all of the framework, also those that no check answers. */
export function reviewedControls(context: OscalContext) {
  const { framework } = context;
  return {
    description: line(`All controls of ${framework.title} ${framework.version} that Keelson lists.`),
    'control-selections': [
      { 'include-controls': framework.controls.map(({ id }) => ({ 'control-id': tokenOf(context, id) })) },
    ],
  };
}
