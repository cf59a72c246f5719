import { packBundle } from '../../../../src/bundle/archive/archive.ts';
import { signFiles } from '../../../../src/bundle/signature/sign.ts';
import { changed } from '../../signature/bundles.ts';
import { json, type Good, type Row } from './row.ts';

export function versions({ files, signer, scope }: Good): Row[] {
  const revised = async (revision: string) => {
    const manifest = { ...json(files, '.manifest'), revision };
    const content = changed(files, '.manifest', JSON.stringify(manifest));
    return packBundle(await signFiles(content, signer, { scope }));
  };
  return [
    ['an older version', () => revised('1.9.9+0123456789ab'), 'BUNDLE_DOWNGRADE'],
    ['an older version, by its last part', () => revised('2.0.0-rc.1+0123456789ab'), 'BUNDLE_DOWNGRADE'],
    ['other contents of the same version', () => revised('2.0.0+0123456789ab'), 'BUNDLE_DOWNGRADE'],
  ];
}
