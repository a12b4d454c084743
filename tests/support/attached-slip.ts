import type { Backend } from '../../src/main/backend.ts';
import { tell } from './whole-window.tsx';

/** Writes a figure of the person's own on a school, and lays a file beside it. */
export async function attachSlip(backend: Backend, slug: string): Promise<void> {
  const { addition } = await tell(backend, 'additions.set', {
    slug,
    part: 'claim',
    programme: null,
    record: null,
    body: { property: 'hospital-beds', value: 4321, as_of: 2026 },
    source: { title: 'Slip', publisher: 'Office', kind: 'official', language: 'en', accessed: '2026-11-20' },
  });
  const { transfer } = await tell(backend, 'lists.receive', { text: btoa('A slip.') });
  await tell(backend, 'additions.attach', { id: addition.id, transfer, name: 'slip.txt' });
}
