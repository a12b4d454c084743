import { asked } from '../../../../support/fake-bridge.ts';
import { longestPackName } from '../../../../../src/shared/contract/limits.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { tell } from '../../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AdditionsPage } from '../../../../../src/renderer/features/additions/additions-page.tsx';
import { readPack } from '../../../../../src/compiler/packs/read-pack.ts';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { words } from '../../../../../src/shared/words/words.ts';
import { ownSchool } from '../../../../support/own-school.ts';

const { additions } = words;
const slug = 'songhua-medical-university';
const source = { title: 'Slip', publisher: 'Office', kind: 'official', language: 'en', accessed: '2026-11-20' };

afterEach(() => {
  vi.restoreAllMocks();
});

/** The person's backend, with a figure they added and one of their own that has no source. */
async function withFigures() {
  const backend = realBackend();
  const part = { slug, part: 'claim', programme: null, record: null, source };
  await backend.dispatch('additions.set', { ...part, body: { property: 'hospital-beds', value: 4321 } });
  await backend.dispatch('figures.set', { slug, field: 'insurance-fee', number: 777, unit: 'CNY' });
  return backend;
}

describe('all that a person added', () => {
  it('is drawn from above where it is of many schools, some more each time, and what hands it on last', async () => {
    const backend = realBackend();
    const count = 25;
    for (let at = 0; at < count; at++)
      await tell(
        backend,
        'additions.setSchool',
        ownSchool(`School ${at} of the Mountains`, { kind: 'university', place: { country: 'KG' } }),
      );
    const nobodyLooks = Object.getOwnPropertyDescriptor(document, 'hidden') as PropertyDescriptor;
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    try {
      const { container } = renderPart(<AdditionsPage />);
      const schools = () => container.querySelectorAll('section[aria-labelledby^="added-"]').length;
      const seen: number[] = [];
      let isHandedOnEarly = false;
      const observer = new MutationObserver(() => {
        if (schools() !== (seen.at(-1) ?? 0)) seen.push(schools());
        isHandedOnEarly ||= schools() < count && container.querySelector('[aria-labelledby="hand-on-title"]') !== null;
      });
      observer.observe(container, { subtree: true, childList: true });
      await screen.findByRole('region', { name: additions.handOn.en });
      observer.disconnect();
      expect(seen).toEqual([20, count]);
      expect(isHandedOnEarly).toBe(false);
      expect(container.querySelector('[aria-busy="true"]')).toBeNull();
    } finally {
      Object.defineProperty(document, 'hidden', nobodyLooks);
    }
  });

  it('stands by school, shows what a pack would hold, and is made a pack that can be installed', async () => {
    const backend = await withFigures();
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    // A document of tests has no downloads and would go to the file.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderPart(<AdditionsPage />);
    expect(await screen.findByText(/4,321/)).toBeTruthy();
    const pack = await screen.findByRole('region', { name: additions.handOn.en });
    expect(await within(pack).findByText(/^1 fact$/)).toBeTruthy();
    await user.click(within(pack).getByRole('checkbox', { name: additions.withFigures.en }));
    expect(await within(pack).findByText(/^2 facts$/)).toBeTruthy();
    const make = within(pack).getByRole('button', { name: additions.make.en });
    await user.click(make);
    expect(within(pack).getByText(additions.named.en)).toBeTruthy();
    const [title, publisher] = within(pack).getAllByRole('textbox');
    await user.type(title as HTMLElement, 'Fees of autumn');
    await user.type(publisher as HTMLElement, 'A counsellor');
    await user.click(make);
    expect(await within(pack).findByText(/^fees-of-autumn-\w{6}\.almanac-pack is made\.$/)).toBeTruthy();
    const zip = Buffer.from(await (made[0] as Blob).arrayBuffer()).toString('base64');
    expect(await backend.dispatch('packs.preview', { zip })).toMatchObject({
      ok: true,
      value: { mistakes: [], pack: { title: 'Fees of autumn', publisher: 'A counsellor' } },
    });
  });

  it('is not handed on under a title that is longer than is kept, which stands whole in its field', async () => {
    await withFigures();
    const { user } = renderPart(<AdditionsPage />);
    const pack = await screen.findByRole('region', { name: additions.handOn.en });
    const [title, publisher] = within(pack).getAllByRole<HTMLInputElement>('textbox') as [
      HTMLInputElement,
      HTMLElement,
    ];
    const text = 'Fees of autumn '.repeat(20).trim();
    await user.click(title);
    await user.paste(text);
    await user.type(publisher, 'A counsellor');
    expect(title.value).toBe(text);
    const said = words.writing.longer.en
      .replace('{length}', String(text.length))
      .replace('{most}', String(longestPackName));
    expect(within(pack).getByRole('alert').textContent).toBe(said);
    await user.click(within(pack).getByRole('button', { name: additions.make.en }));
    expect(document.activeElement).toBe(title);
    expect(asked.filter(({ input }) => (input as { title?: string }).title === text)).toEqual([]);
  });

  it('takes the slips along only where that is chosen, and says what they may hold', async () => {
    const backend = await withFigures();
    const content = 'a picture of a slip '.repeat(60_000);
    let sent: Partial<Output<'lists.receive'>> = {};
    for (let at = 0; at < content.length; at += 75_000) {
      const text = btoa(content.slice(at, at + 75_000));
      const came = await backend.dispatch('lists.receive', { ...sent, text });
      sent = { transfer: (came as { value: Output<'lists.receive'> }).value.transfer };
    }
    await backend.dispatch('additions.attach', { id: 1, ...sent, name: 'slip.txt' });
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = renderPart(<AdditionsPage />);
    const pack = await screen.findByRole('region', { name: additions.handOn.en });
    const slips = await within(pack).findByRole<HTMLInputElement>('checkbox', {
      name: 'With the slips (1 file, 1.2 MB)',
    });
    expect(slips.checked).toBe(false);
    expect(within(pack).getByText(additions.slipsHint.en).id).toBe(slips.getAttribute('aria-describedby'));
    const [title, publisher] = within(pack).getAllByRole('textbox');
    await user.type(title as HTMLElement, 'Fees');
    await user.type(publisher as HTMLElement, 'A counsellor');
    const namesIn = async () => {
      const count = made.length;
      await user.click(within(pack).getByRole('button', { name: additions.make.en }));
      await waitFor(() => {
        expect(made).toHaveLength(count + 1);
      });
      const read = await readPack(Buffer.from(await (made.at(-1) as Blob).arrayBuffer()));
      return read.ok
        ? Object.values(read.value.manifest.attachments ?? {}).map(({ name }) => name)
        : read.error.message;
    };
    expect(await namesIn()).toEqual([]);
    await user.click(slips);
    expect(await namesIn()).toEqual(['slip.txt']);
  });

  it.each(['zh', 'ru'] as const)('says in %s how to begin where there is nothing', async (language) => {
    realBackend();
    renderPart(<AdditionsPage />, { language });
    expect(await screen.findByText(additions.noneHow[language])).toBeTruthy();
    expect(await screen.findByText(additions.private[language])).toBeTruthy();
  });
});
