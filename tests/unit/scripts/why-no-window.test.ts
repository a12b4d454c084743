import { describe, expect, it } from 'vitest';
import { whyNoWindow, type Machine } from '../../../scripts/why-no-window.ts';

const binary = '/home/u/almanac/node_modules/electron/dist/electron';
const machine = (given: Partial<Machine> & { files?: Readonly<Record<string, string>> } = {}): Machine => ({
  platform: 'linux',
  env: { DISPLAY: ':0' },
  isRoot: false,
  read: (path) => given.files?.[path] ?? null,
  list: () => [],
  mode: () => null,
  ...given,
});
const ubuntu = { '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' };

describe('whether a window could open at all', () => {
  it('needs a display on Linux, and another user than root', () => {
    expect(whyNoWindow(binary, machine({ env: {} }))).toMatch(/no display/);
    expect(whyNoWindow(binary, machine({ env: { WAYLAND_DISPLAY: 'wayland-0' } }))).toBeNull();
    expect(whyNoWindow(binary, machine({ isRoot: true }))).toMatch(/root/);
    for (const platform of ['darwin', 'win32'] as const)
      expect(whyNoWindow(binary, machine({ platform, env: {}, files: ubuntu }))).toBeNull();
  });

  it.each([
    ['/proc/sys/kernel/unprivileged_userns_clone', '0\n', /sysctl -w kernel\.unprivileged_userns_clone=1/],
    ['/proc/sys/user/max_user_namespaces', '0\n', /sysctl -w user\.max_user_namespaces/],
    ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1\n', /AppArmor.*\.deb/],
  ])('needs namespaces for its sandbox, and names the remedy: %s', (path, value, remedy) => {
    expect(whyNoWindow(binary, machine({ files: { [path]: value } }))).toMatch(remedy);
    expect(whyNoWindow(binary, machine({ files: { [path]: value === '0\n' ? '15000\n' : '0\n' } }))).toBeNull();
  });

  it('needs none where its helper belongs to root, or a profile names it', () => {
    expect(whyNoWindow(binary, machine({ files: ubuntu, mode: () => 0o104755 }))).toBeNull();
    expect(whyNoWindow(binary, machine({ files: ubuntu, mode: () => 0o100755 }))).not.toBeNull();
    const profile = {
      ...ubuntu,
      '/etc/apparmor.d/almanac': `profile almanac ${binary} flags=(unconfined) { userns, }`,
    };
    expect(whyNoWindow(binary, machine({ files: profile, list: () => ['almanac'] }))).toBeNull();
  });
});
