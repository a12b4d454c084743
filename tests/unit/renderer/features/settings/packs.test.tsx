import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../../../../src/main/backend.ts';
import { Packs } from '../../../../../src/renderer/features/settings/packs.tsx';
import { Slips } from '../../../../../src/renderer/features/sources/slips.tsx';
import { UndoBar } from '../../../../../src/renderer/ui/undo/undo-bar.tsx';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { words } from '../../../../../src/shared/words/words.ts';
import { zipOf } from '../../../../../src/compiler/packs/write-pack.ts';
import { FailedWrite } from '../../../../../src/renderer/ui/failed-write.tsx';
import { saidIn } from '../../../../support/said-problem.ts';
import { catchFiles } from '../../../../support/saved-files.ts';
import { slipOfFair } from '../../../../support/fair-slip.ts';
import { packOfTexts } from '../../../../support/packs.ts';

const { packs, app, writing } = words;
const title = 'Figures of the river schools';
const both = (
  <>
    <Packs />
    <UndoBar />
  </>
);
const installed = async (backend: Backend) => {
  const list = await backend.dispatch('packs.list', {});
  return list.ok ? (list.value as { rows: readonly { version: string }[] }).rows.map(({ version }) => version) : null;
};

describe('packs in the settings', () => {
  it.each(languages)(
    'are taken back after they were installed and removed, by button and by Ctrl Z (%s)',
    async (language) => {
      const backend = realBackend();
      const { user, container } = renderPart(both, { language });
      const choose = async () => {
        const file = new File([new Uint8Array(await packOfTexts())], 'river.almanac-pack');
        await user.upload(await screen.findByLabelText(packs.choose[language]), file);
      };
      const bar = container.lastElementChild as HTMLElement;
      await screen.findByText(packs.none[language]);
      await choose();
      await user.click(await screen.findByRole('button', { name: packs.install[language] }));
      await within(bar).findByText(packs.installed[language].replace('{name}', title));
      const remove = await screen.findByRole('button', { name: packs.removeOf[language].replace('{name}', title) });
      // The very same again is said to be there.
      await choose();
      await screen.findByText(packs.isInstalled[language]);
      await user.click(screen.getByRole('button', { name: packs.cancel[language] }));

      await user.click(remove);
      await within(bar).findByText(packs.removed[language].replace('{name}', title));
      expect(document.activeElement?.textContent).toBe(packs.title[language]);
      expect(await installed(backend)).toEqual([]);
      await user.click(within(bar).getByRole('button', { name: new RegExp(app.undo[language]) }));
      await within(bar).findByText(writing.undone[language]);
      expect(await installed(backend)).toEqual(['1']);
      await screen.findByRole('button', { name: packs.removeOf[language].replace('{name}', title) });

      await user.keyboard('{Control>}z{/Control}');
      await screen.findByText(packs.none[language]);
      expect(await installed(backend)).toEqual([]);
    },
  );
});

describe('a pack with files beside its figures', () => {
  it('comes in pieces, says how many they are before it is installed, and each is saved from the page of its source', async () => {
    const backend = realBackend();
    const content = Buffer.alloc(1_200_000, 'a picture of a slip');
    const { attachments, contents } = slipOfFair(content);
    const zip = await packOfTexts(undefined, { attachments }, contents);
    const { user, unmount } = renderPart(both);
    await user.upload(
      await screen.findByLabelText(packs.choose.en),
      new File([new Uint8Array(zip)], 'river.almanac-pack'),
    );
    expect(await screen.findByText(/^1 file beside its figures, 1\.2 MB:/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: packs.install.en }));
    await screen.findByText(packs.installed.en.replace('{name}', title));
    expect(await installed(backend)).toEqual(['1']);
    unmount();
    const saved = catchFiles();
    renderPart(<Slips source="fair-2026" />);
    await user.click(await screen.findByRole('button', { name: /slip\.pdf/ }));
    await waitFor(async () => {
      expect(await saved()).toEqual([{ name: 'slip.pdf', text: String(content) }]);
    });
    vi.restoreAllMocks();
  });
});

describe('a pack that is not taken', () => {
  it.each(languages)('says each mistake with file and line in the language of the window (%s)', async (language) => {
    realBackend();
    const { user } = renderPart(both, { language });
    const songhua = 'institutions/songhua-medical-university.yaml';
    const zip = await packOfTexts({
      [songhua]: 'claims:\n  - { property: hospital-beds, value: many, source: nowhere }\n',
    });
    await user.upload(
      await screen.findByLabelText(packs.choose[language]),
      new File([new Uint8Array(zip)], 'river.almanac-pack'),
    );
    const number = { code: 'value.takesNumber', property: 'hospital-beds', given: 'many' } as const;
    for (const problem of [number, { code: 'ref.noSource', slug: 'nowhere' } as const]) {
      const told = await screen.findByText(saidIn(problem, language));
      expect(told.closest('li')?.textContent).toContain(`${songhua}:2`);
      expect(told.closest('body [lang]')?.getAttribute('lang')).not.toBe('en');
    }
  });

  it.each(languages)('says why its zip is refused, and what to do (%s)', async (language) => {
    realBackend();
    const { user } = renderPart(
      <>
        <Packs />
        <FailedWrite />
      </>,
      { language },
    );
    const choose = async (bytes: Uint8Array<ArrayBuffer>) => {
      await user.upload(await screen.findByLabelText(packs.choose[language]), new File([bytes], 'river.almanac-pack'));
    };
    await choose(new TextEncoder().encode('no zip'));
    await screen.findByText(saidIn({ code: 'refused.noZip' }, language));
    await choose(new Uint8Array(await zipOf(new Map([['notes.txt', Buffer.from('x')]]))));
    await screen.findByText(saidIn({ code: 'refused.noFileOfPack', name: 'notes.txt' }, language));
  });
});
