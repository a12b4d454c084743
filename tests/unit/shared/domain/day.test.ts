import { afterEach, expect, it, vi } from 'vitest';
import { dayOf, today } from '../../../../src/shared/domain/day.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it.each([
  ['Pacific/Kiritimati', '2026-11-28T09:59:59.999Z', '2026-11-28'],
  ['Pacific/Kiritimati', '2026-11-28T10:00:00.000Z', '2026-11-29'],
  ['Pacific/Pago_Pago', '2026-11-28T10:59:59.999Z', '2026-11-27'],
  ['Pacific/Pago_Pago', '2026-11-28T11:00:00.000Z', '2026-11-28'],
  ['Asia/Shanghai', '2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['America/New_York', '2027-01-01T04:59:59.999Z', '2026-12-31'],
  ['Europe/Moscow', '2026-11-30T21:00:00.000Z', '2026-12-01'],
  ['UTC', '2026-11-28T23:59:59.999Z', '2026-11-28'],
])('in %s %s is on %s', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date(moment) });
  expect(today()).toBe(day);
  expect(dayOf(moment)).toBe(day);
});
