import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../support/catalogs.ts';

const slug = 'songhua-medical-university';
const sheet = () => screen.getByRole('main').textContent;

describe('a profile to print', () => {
  it("has the person's own note and figures in it, as text, once that is chosen, and not before", async () => {
    const body = 'My note: <b>ask</b> about 宿舍 & общежитие.\nSecond line.';
    const own = [body, 'My agent', 'promised a place'];
    const { user, words, at } = await openWindow(`/print/profile/${slug}?language=en&paper=A4`, {
      keep: async (backend) => {
        await tell(backend, 'notes.set', { slug, body });
        await tell(backend, 'figures.set', { slug, label: 'My agent', text: 'promised a place' });
      },
    });
    const mine = await screen.findByRole('checkbox', { name: words.print.mine });
    await screen.findByRole('heading', { level: 1, name: 'Songhua Medical University' });
    for (const text of own) expect(sheet(), 'what leaves the house').not.toContain(text);
    await user.click(mine);
    await waitFor(() => {
      for (const text of own) expect(sheet()).toContain(text);
    });
    expect(at()).toBe(`/print/profile/${slug}?language=en&paper=A4&mine=1`);
    await user.click(mine);
    await waitFor(() => {
      for (const text of own) expect(sheet()).not.toContain(text);
    });
    expect(at()).not.toContain('mine');
  });

  it.each([
    ['alliance', '/alliances/amur-league', 'amur-league'],
    ['organization', '/organizations/star-index', 'star-index'],
  ] as const)('is of an %s just as well, and leads back to it', async (type, path, of) => {
    const { user, words, backend, at } = await openWindow(`/print/profile/${of}?language=en&paper=A4`);
    const { entity } = await tell(backend, 'documents.profile', { slug: of });
    expect(entity.type).toBe(type);
    await screen.findByRole('heading', { level: 1, name: entity.name.en });
    const members = type === 'alliance' ? entity.memberships : [];
    expect(members.length > 0).toBe(type === 'alliance');
    for (const { member } of members) expect(sheet()).toContain(member.name.en);
    expect(entity.sources.length).toBeGreaterThan(0);
    for (const [index, { title }] of entity.sources.entries())
      expect(document.querySelector(`main li[id="source-${index + 1}"]`)?.textContent).toContain(title);
    await user.click(screen.getByRole('link', { name: words.app.back }));
    await waitFor(() => {
      expect(at()).toBe(path);
    });
  });

  it('changes paper and language at its own address and leads back to the profile', async () => {
    const { user, words, at } = await openWindow(`/institutions/${slug}`);
    await screen.findByRole('article');
    await user.keyboard('p');
    await waitFor(() => {
      expect(at()).toBe(`/print/profile/${slug}?language=en&paper=A4`);
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: words.print.paper }), 'Letter');
    await user.selectOptions(await screen.findByRole('combobox', { name: words.app.language }), 'zh');
    await screen.findByRole('heading', { level: 1, name: '松花医科大学' });
    expect(at()).toBe(`/print/profile/${slug}?language=zh&paper=Letter`);
    expect(document.documentElement.lang).toBe('zh-Hans');
    await user.click(screen.getByRole('link', { name: catalogs.zh.app.back }));
    const profile = within(await screen.findByRole('article'));
    expect(at()).toBe(`/institutions/${slug}`);
    expect(profile.getByRole('heading', { level: 1 }).textContent, 'the window has kept its own language').toBe(
      'Songhua Medical University',
    );
    expect(document.documentElement.lang).toBe('en');
  });
});
