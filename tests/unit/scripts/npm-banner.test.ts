import { describe, expect, it } from 'vitest';
import { withoutNpmBanner } from '../../../scripts/npm-banner.ts';

const env = {
  npm_lifecycle_script: 'node scripts/run.cjs scripts/start.ts',
  npm_lifecycle_event: 'start',
  npm_package_name: 'university-almanac',
  npm_package_version: '1.0.0',
  npm_config_user_agent: 'npm/11.0.0 node/v24.0.0 linux x64',
};

describe("npm's banner", () => {
  it('is taken off a terminal, by as many rows as it took there', () => {
    expect(withoutNpmBanner({ env, args: [], columns: 120 })).toBe('\u001B[4A\r\u001B[J');
    // Two lines of 32 and 40 letters, broken after the twentieth.
    expect(withoutNpmBanner({ env, args: [], columns: 20 })).toBe('\u001B[6A\r\u001B[J');
  });

  it('is left where there is none, or where no terminal shows it', () => {
    expect(withoutNpmBanner({ env, args: [], columns: null })).toBe('');
    expect(withoutNpmBanner({ env: {}, args: [], columns: 120 })).toBe('');
    expect(withoutNpmBanner({ env: { ...env, npm_config_loglevel: 'silent' }, args: [], columns: 120 })).toBe('');
    expect(withoutNpmBanner({ env: { ...env, npm_config_user_agent: 'pnpm/10.0.0' }, args: [], columns: 120 })).toBe(
      '',
    );
  });
});
