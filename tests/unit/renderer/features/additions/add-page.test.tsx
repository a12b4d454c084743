import { answerWith, tellChange } from '../../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../../support/render.tsx';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddPage } from '../../../../../src/renderer/features/additions/add-page.tsx';
import { useUndoStore } from '../../../../../src/renderer/ui/undo/undo-store.ts';
import { words } from '../../../../../src/shared/words/words.ts';
import { Route, Routes } from 'react-router';
import { failure } from '../../../../../src/shared/result.ts';
import type { Language } from '../../../../../src/shared/domain/language.ts';

const slug = 'songhua-medical-university';
const page = (
  <Routes>
    <Route path="/institutions/:slug/add" element={<AddPage />} />
  </Routes>
);
const open = (asked: string, language: Language = 'en') =>
  renderPart(page, { language, path: `/institutions/${slug}/add?${asked}` });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('adding a figure in the window', () => {
  it('says at the field what the compiler says, as one types, keeps what is sound and takes it away with Undo', async () => {
    const backend = realBackend();
    const { user } = open('property=hospital-beds');
    const value = await screen.findByRole('textbox', { name: words.additions.value.en });
    await user.type(value, '12.5');
    expect(await screen.findByText(/counts whole things/)).toBeTruthy();
    expect(value.getAttribute('aria-invalid')).toBe('true');
    await user.clear(value);
    await user.type(value, '4 321');
    await user.click(screen.getByRole('button', { name: words.additions.keep.en }));
    // Without a source nothing is kept.
    expect(await screen.findAllByText(words.additions.needed.en)).toHaveLength(2);
    await user.type(screen.getByRole('textbox', { name: words.additions.sourceTitle.en }), 'Fee slip');
    await user.type(screen.getByRole('textbox', { name: words.additions.publisher.en }), 'The office');
    expect(await screen.findByText(/It will read: 4,321/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.additions.keep.en }));
    const section = await screen.findByRole('region', { name: words.additions.title.en });
    expect(await within(section).findByText(/4,321/)).toBeTruthy();
    const profile = (await backend.dispatch('institutions.get', { slug })) as {
      value: { claims: { number: number | null }[] };
    };
    expect(profile.value.claims.some(({ number }) => number === 4321)).toBe(true);
    // The source stays for the next figure of the same slip.
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.additions.sourceTitle.en }).value).toBe(
      'Fee slip',
    );
    await user.click(within(section).getByRole('link', { name: /^Change / }));
    const again = await screen.findByRole('textbox', { name: words.additions.value.en });
    await user.clear(again);
    await user.type(again, '1234');
    await user.click(screen.getByRole('button', { name: words.additions.keep.en }));
    expect(await within(section).findByText(/1,234/)).toBeTruthy();
    await useUndoStore.getState().undo();
    expect(await within(section).findByText(/4,321/), 'as it was before it was changed').toBeTruthy();
    await user.click(within(section).getByRole('button', { name: /^Remove / }));
    expect(await within(section).findByText(words.additions.none.en)).toBeTruthy();
  });

  it.each(['changes', 'removes', 'cannot read'] as const)(
    'keeps what is being typed where another window %s it meanwhile, and writes over nothing',
    async (what) => {
      const backend = realBackend();
      const source = { title: 'Slip', publisher: 'Office', kind: 'official', language: 'en', accessed: '2026-11-20' };
      const part = { slug, part: 'claim', programme: null, record: null, source };
      const body = { property: 'hospital-beds', value: 100 };
      await backend.dispatch('additions.set', { ...part, body });
      const { user } = open('id=1');
      const value = await screen.findByRole<HTMLInputElement>('textbox', { name: words.additions.value.en });
      await user.clear(value);
      await user.type(value, '300');
      if (what === 'changes') {
        await backend.dispatch('additions.set', { ...part, body: { ...body, value: 200 }, id: 1 });
        await screen.findByText(/200/);
      } else if (what === 'removes') {
        await backend.dispatch('additions.remove', { id: 1 });
        await screen.findByText(words.additions.none.en);
      } else {
        answerWith((name, input) =>
          name === 'additions.list' || name === 'institutions.get'
            ? Promise.resolve(failure('unavailable', 'The database is busy.'))
            : backend.dispatch(name, input),
        );
        act(() => {
          tellChange(['additions']);
        });
        await screen.findAllByRole('alert');
      }
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.additions.value.en }).value).toBe('300');
      await user.click(screen.getByRole('button', { name: words.additions.keep.en }));
      await waitFor(async () => {
        const { value: listed } = (await backend.dispatch('additions.list', {})) as {
          value: { rows: { addition: { body: { value: number } } }[] };
        };
        expect(listed.rows.map(({ addition }) => addition.body.value).toSorted()).toEqual(
          what === 'changes' ? [200, 300] : [300],
        );
      });
    },
  );

  it('keeps the slip beside it, saves a copy out as it came, and says what it does not keep', async () => {
    const backend = realBackend();
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { additions } = words;
    const { user } = open('property=hospital-beds');
    await user.type(await screen.findByRole('textbox', { name: additions.value.en }), '4321');
    await user.type(screen.getByRole('textbox', { name: additions.sourceTitle.en }), 'Fee slip');
    await user.type(screen.getByRole('textbox', { name: additions.publisher.en }), 'The office');
    const slip = new File(['%PDF a slip'], 'fee\u202Eslip.pdf');
    await user.upload(screen.getByLabelText(new RegExp(`^${additions.file.en}`)), slip);
    await screen.findByText(/It will read: 4,321/);
    await user.click(screen.getByRole('button', { name: additions.keep.en }));
    const section = await screen.findByRole('region', { name: additions.title.en });
    const copy = await within(section).findByRole('button', { name: 'Save a copy of feeslip.pdf' });
    expect(within(section).getByText(/\b1 kB/)).toBeTruthy();
    await user.click(copy);
    await waitFor(() => {
      expect(names).toEqual(['feeslip.pdf']);
    });
    expect(await saved[0]?.text()).toBe('%PDF a slip');
    expect(saved[0]?.type).toBe('application/octet-stream');
    await user.click(within(section).getByRole('button', { name: 'Remove the file feeslip.pdf' }));
    const chooser = await within(section).findByLabelText<HTMLInputElement>(/^Attach a file:/, { selector: 'input' });
    await user.upload(chooser, new File([], 'empty.txt'));
    const attached = async () => {
      const listed = (await backend.dispatch('additions.list', { slug })) as {
        value: { rows: { addition: { attachment: { name: string } | null } }[] };
      };
      return listed.value.rows[0]?.addition.attachment?.name ?? null;
    };
    expect(await attached()).toBeNull();
    await user.upload(chooser, new File(['x'], 'picture.jpg'));
    expect(await within(section).findByRole('button', { name: 'Save a copy of picture.jpg' })).toBeTruthy();
    expect(await attached()).toBe('picture.jpg');
  });

  it.each([
    ['property=tuition', 'tuition', 'medicine-english'],
    ['property=tuition&programme=nowhere', 'tuition', 'medicine-english'],
    ['property=hospital-beds&programme=medicine-english', 'hospital-beds', ''],
    ['property=nothing&programme=nowhere', 'accommodation-fee', ''],
  ])('says %s of whom it can be said of', async (asked, property, programme) => {
    realBackend();
    open(asked);
    const choice = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
    expect((await choice(words.additions.property.en)).value).toBe(property);
    expect((await choice(words.additions.on.en)).value).toBe(programme);
  });

  it.each(['en', 'zh', 'ru'] as const)('asks in %s whose a price with words on it is', async (language) => {
    const backend = realBackend();
    const { additions } = words;
    const { user } = open('property=tuition&programme=medicine-english', language);
    await user.type(await screen.findByRole('textbox', { name: additions.value[language] }), '30000');
    await user.type(screen.getByRole('combobox', { name: additions.unit[language] }), 'CNY');
    expect(screen.queryByRole('combobox', { name: additions.whose[language] })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: additions.scope[language] }), 'X');
    const whose = screen.getByRole('combobox', { name: additions.whose[language] });
    await user.selectOptions(whose, additions.whoseKinds.abroad[language]);
    await user.type(screen.getByRole('textbox', { name: additions.sourceTitle[language] }), 'A');
    await user.type(screen.getByRole('textbox', { name: additions.publisher[language] }), 'B');
    await user.click(screen.getByRole('button', { name: additions.keep[language] }));
    await waitFor(async () => {
      const { value } = (await backend.dispatch('additions.list', { slug })) as {
        value: { rows: { addition: { body: object } }[] };
      };
      expect(value.rows[0]?.addition.body).toMatchObject({ applies: { to: 'abroad' } });
    });
  });

  it.each(['zh', 'ru'] as const)('is asked for in %s', async (language) => {
    realBackend();
    const { user } = open('property=tuition&programme=medicine-english', language);
    await user.type(await screen.findByRole('textbox', { name: words.additions.value[language] }), '30000');
    await user.type(screen.getByRole('combobox', { name: words.additions.unit[language] }), 'CNY');
    await user.type(screen.getByRole('textbox', { name: words.additions.sourceTitle[language] }), 'A');
    await user.type(screen.getByRole('textbox', { name: words.additions.publisher[language] }), 'B');
    await user.click(screen.getByRole('button', { name: words.additions.keep[language] }));
    await waitFor(() => {
      expect(screen.queryByText(words.additions.none[language])).toBeNull();
    });
  });
});
