import test from 'ava';
import { newestRelease } from '../../../src/bundle/release/release.ts';
import { checkInSdk } from '../../../src/bundle/build/sdk.ts';
import { bundleFrom } from '../../../src/policy/bundle.ts';

test('the newest release loads in the SDK of OPA, with all its entrypoints', async (t) => {
  const { archive, file } = await newestRelease();
  const { module, data, entrypoints } = await bundleFrom(archive, file);

  await t.notThrowsAsync(checkInSdk(module, data, entrypoints.values()));
  await t.throwsAsync(checkInSdk(module, data, ['keelson/dispatch/nothing/outcomes']), {
    code: 'POLICY_INVALID',
    message: "OPA's SDK does not find keelson/dispatch/nothing/outcomes in the bundle",
  });
});

test('what the SDK does not take is refused', async (t) => {
  await t.throwsAsync(checkInSdk(new Uint8Array([0, 97, 115, 109]), {}, []), {
    code: 'POLICY_INVALID',
    message: /^OPA's SDK does not load the bundle: /,
  });
});
