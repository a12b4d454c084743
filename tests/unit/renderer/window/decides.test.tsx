import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dot } from '../../../../src/shared/domain/formatting.ts';
import type { Backend } from '../../../../src/main/backend.ts';
import type { Answers } from '../../../../src/shared/contract/answers.ts';
import { today } from '../../../../src/shared/domain/day.ts';
import { endOf } from '../../../../src/shared/domain/register-standing.ts';
import { resultYears, writePassed } from '../../../../src/shared/domain/writing/exam-result.ts';
import { readerOf } from '../../../../src/shared/words/reader.ts';
import { catalogs } from '../../../support/catalogs.ts';

/** The edition itself: of its schools is asked what decides, whatever stands there. */
const reference = join(import.meta.dirname, '../../../../resources/reference.db');
const hebei = 'hebei-medical-university';
const bishkek = 'kyrgyz-state-medical-academy';
const { answer, registers, rules, home } = catalogs.en;

const answersOf = (backend: Backend, slug: string, more: object = {}): Promise<Answers> =>
  tell(backend, 'answers.get', { slug, country: 'IN', currency: 'INR', ...more });
/** A row of what decides, by its head. All is looked for by hand here: by its role it takes its time on a long profile. */
const row = (name: string) =>
  waitFor(() => {
    const heads = [...document.querySelectorAll('main article th[scope="row"]')];
    const found = heads.find(({ textContent }) => textContent === name)?.closest('tr');
    expect(found, name).toBeTruthy();
    return found as HTMLElement;
  });
const panel = async () => (await row('Rules')).closest('section') as HTMLElement;
/** A link of the page by its words. */
const link = (name: string, within: ParentNode = document) =>
  waitFor(() => {
    const found = [...within.querySelectorAll('a')].find(({ textContent }) => textContent.endsWith(name));
    expect(found, name).toBeTruthy();
    return found as HTMLElement;
  });
const inRow = async (name: string) => (await row(name)).textContent;
const counted = ({ rules: told }: Answers, country: string) =>
  [
    `${country}: ${told?.met} met`,
    ...(told?.partly ? [`${told.partly} as far as tested`] : []),
    ...(told?.disputed ? [`${told.disputed} depending on the source`] : []),
    `${told?.notMet} not met`,
    ...(told?.unknown || !told?.byPerson ? [`${told?.unknown} unknown`] : []),
    ...(told?.byPerson ? [`${told.byPerson} to judge`] : []),
  ].join(dot);
const fromIndia = (backend: Backend) => tell(backend, 'settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });

describe('a student from India', () => {
  it('says so once, and reads of a school in China and one in Kyrgyzstan what decides, each with its sources, and no verdict', async () => {
    const { user, backend, router } = await openWindow('/browse', { reference });
    await user.click(await screen.findByRole('button', { name: home.choose }));
    await user.selectOptions(await screen.findByLabelText(home.country), 'IN');
    await waitFor(() => {
      expect(screen.getByLabelText(home.currency)).toHaveProperty('value', 'INR');
    });
    await user.click(screen.getByRole('button', { name: home.done }));
    for (const slug of [hebei, bishkek]) {
      await router.navigate(`/institutions/${slug}`);
      await waitFor(() => {
        expect(document.querySelector(`article[data-slug="${slug}"]`)).not.toBeNull();
      });
      const told = await answersOf(backend, slug);
      expect(await inRow('Rules')).toContain(counted(told, 'India'));
      expect(await inRow('Taught in')).toContain('English');
      for (const result of told.results.slice(0, 2))
        expect(await inRow('Results')).toContain(
          `${result.exam} ${resultYears(result)}: ${writePassed(result, await readerOf('en'))}`,
        );
      for (const { state, register, listing } of told.registers)
        expect(await inRow('Registers'), register.slug).toContain(
          // Of one that has ended stands between the two until when it held.
          endOf(register, listing, today()) === null
            ? `${registers.state[state]} ${register.title.en}`
            : register.title.en,
        );
      const notes = [...(await panel()).querySelectorAll('sup a')].map((note) => note.getAttribute('href') ?? '');
      expect(notes.length).toBeGreaterThan(3);
      expect(
        notes.filter((href) => document.querySelector(href) === null),
        'footnotes that lead nowhere',
      ).toEqual([]);
      expect((await panel()).textContent).not.toMatch(/recognised by|verdict|eligible/i);
    }
  });

  it('weighs each rule by its own source and the fact’s, and asks what nobody tells', async () => {
    const { backend } = await openWindow(`/institutions/${hebei}`, { reference, keep: fromIndia });
    const asking = await inRow('Rules');
    const told = (await answersOf(backend, hebei)).rules?.rows ?? [];
    expect(told.length).toBeGreaterThan(0);
    const items = [...(await panel()).querySelectorAll('li')];
    for (const { rule, state, disputed } of told) {
      const item = items.find(({ textContent }) => textContent.includes(rule.text.en));
      expect(item?.querySelector('strong')?.textContent).toBe(
        disputed ? rules.eitherWay : rule.condition === null ? rules.byPerson : rules.state[state],
      );
      expect(item?.querySelectorAll('sup a').length, rule.slug).toBeGreaterThan(0);
      if (state === 'unknown' && rule.ask) expect(asking).toContain(`ask: ${rule.ask.en}`);
    }
  });

  it('chooses another programme: the answer and the address follow, and paper says the same', async () => {
    const { user, backend, at, words } = await openWindow(`/institutions/${hebei}?country=CN`, {
      reference,
      keep: fromIndia,
    });
    await user.selectOptions((await panel()).querySelector('select') as HTMLElement, 'medicine-chinese');
    await waitFor(async () => {
      expect(await inRow('Taught in')).toContain('Chinese');
    });
    expect(at()).toBe(`/institutions/${hebei}?country=CN&programme=medicine-chinese`);
    await user.keyboard('{Control>}p{/Control}');
    await waitFor(() => {
      expect(at()).toContain('/print/profile');
      expect(document.documentElement.dataset['printReady']).toBe('true');
    });
    const sheet = document.querySelector('[data-set="paper"]')?.textContent;
    const told = await answersOf(backend, hebei, { programme: 'medicine-chinese' });
    expect(sheet).toContain(told.programme?.title.en);
    expect(sheet).toContain(counted(told, 'India'));
    await user.click(await link(words.app.back));
    await waitFor(async () => {
      expect(await inRow('Taught in')).toContain('Chinese');
    });
  });

  it('types a rate on the worksheet, and the profile tells the whole cost in their own money', async () => {
    const { user, backend, at } = await openWindow(`/institutions/${hebei}`, { reference, keep: fromIndia });
    await waitFor(async () => {
      expect(await inRow('Whole cost')).toContain('no rate for CNY yet');
    });
    await user.click(await link(answer.worksheet, await panel()));
    await user.type(await screen.findByRole('textbox', { name: /CNY.*INR/ }), '11.9{Enter}');
    expect(at()).toContain('/costs');
    const { total } = (await answersOf(backend, hebei)).cost;
    const own = new Intl.NumberFormat('en').format(Math.round((total?.low ?? 0) * 11.9));
    await waitFor(() => {
      expect(document.querySelector('tfoot')?.textContent).toContain(`${own}\u00a0INR`);
    });
    await user.click(await link('Hebei Medical University', screen.getByRole('main')));
    await waitFor(async () => {
      expect(await inRow('Whole cost')).toContain(`${own}\u00a0INR at 11.9`);
    });
  });
});

describe('a clerk', () => {
  it('opens a register from the navigation, sees its schools in words and on the map, and goes to one and back, in few actions', async () => {
    const { user, backend, words } = await openWindow('/settings', { reference });
    const [found] = (await tell(backend, 'registers.list', {})).rows.filter(
      ({ slug }) => slug === 'ministry-english-mbbs-2019',
    );
    if (!found) throw new Error('The edition has not the ministry’s register.');
    const title = () => screen.findByRole('heading', { level: 1, name: found.title.en });
    let actions = 0;
    const click = async (on: HTMLElement) => {
      actions += 1;
      await user.click(on);
    };
    const nav = within(await screen.findByRole('navigation', { name: words.app.sections }));
    await click(nav.getByRole('link', { name: words.registers.title }));
    await click(await screen.findByRole('link', { name: found.title.en }));
    await title();
    expect(document.querySelectorAll('main tbody tr').length).toBeGreaterThanOrEqual(found.listed);
    expect(screen.getByRole('main').textContent).toContain(words.registers.complete[found.complete]);
    await click(screen.getByRole('link', { name: words.registers.onMap }));
    const map = await screen.findByRole('application');
    // Some stand so close together that one mark is of several.
    expect(map.querySelectorAll('[role="button"], a, [role="link"]').length).toBeGreaterThan(0);
    await click(document.querySelector('main th[scope="row"] a') as HTMLElement);
    await click(await link(found.title.en, await row('Registers')));
    await title();
    // Saving the table takes two more.
    expect(actions + 2).toBeLessThanOrEqual(15);
  });
});
