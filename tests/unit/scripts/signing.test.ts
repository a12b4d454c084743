import { describe, expect, it } from 'vitest';
import { signing } from '../../../scripts/signing.ts';

const names = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'CSC_NAME', 'WIN_CSC_LINK', 'APPLE_ID', 'APPLE_TEAM_ID'];

describe('how a package is signed', () => {
  it('is ad hoc where there is no identity', () => {
    expect(signing({ PATH: '/bin' })).toEqual({
      env: { PATH: '/bin' },
      options: ['-c.mac.identity=-', '-c.mac.notarize=false'],
    });
  });

  it.each(names)('takes an empty %s, as of a secret that nobody set, for none', (name) => {
    expect(signing({ PATH: '/bin', [name]: '' })).toEqual(signing({ PATH: '/bin' }));
  });

  it('is by the identity of the environment, and notarized where there is an account, too', () => {
    const identity = { CSC_LINK: 'https://keys.example/id.p12', CSC_KEY_PASSWORD: 'secret' };
    expect(signing(identity)).toEqual({ env: identity, options: ['-c.mac.notarize=false'] });
    expect(signing({ ...identity, APPLE_ID: 'a@example.org' }).options).toEqual(['-c.mac.notarize=true']);
    expect(signing({ APPLE_ID: 'a@example.org' }).options).toEqual(['-c.mac.identity=-', '-c.mac.notarize=false']);
  });
});
