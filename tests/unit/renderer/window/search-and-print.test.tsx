import { openWindow, tell } from '../../../support/whole-window.tsx';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

describe('all results', () => {
  it('are listed with what matched marked', async () => {
    await openWindow('/search?text=songhua');
    await screen.findByRole('heading', { name: /^2 results/ });
    expect([...screen.getByRole('main').querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Songhua');
  });

  it('have registers and rules beside the schools', async () => {
    await openWindow('/search?text=allowed%20to%20teach');
    const found = await screen.findByRole('list', { name: 'Registers and rules' });
    expect([...found.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/registers/star-register',
    ]);
    expect(screen.getByRole('main').textContent).not.toContain('Nothing found');
  });

  it('of nothing say what was searched', async () => {
    await openWindow('/search?text=qqqqzzzzxxxx');
    await waitFor(() => {
      expect(screen.getByRole('main').textContent).toContain('qqqqzzzzxxxx');
    });
  });
});

const documents = [
  ['/print/profile/songhua-medical-university?language=ru', 'Songhua Medical University', '松花医科大学'],
  ['/print/comparison?school=songhua-university&school=songhua-medical-university', 'Songhua Medical University', ''],
  ['/print/list/saved', 'Volga State Medical University', 'Ask for the dormitory'],
  ['/print/institutions?country=CN', 'Songhua University', ''],
  ['/print/sources', 'Tables of 2024', ''],
] as const;

describe('a document to print', () => {
  it.each(documents)('at %s has its school on paper', async (path, name) => {
    await openWindow(path, {
      keep: async (backend) => {
        await tell(backend, 'bookmarks.add', { slug: 'volga-state-medical-university' });
        await tell(backend, 'notes.set', { slug: 'volga-state-medical-university', body: 'Ask for the dormitory' });
      },
    });
    await waitFor(() => {
      expect(document.body.textContent).toContain(name);
    });
    expect(document.body.textContent).toContain('2026.11');
  });

  const ofAll = [
    ...documents.map(([path]) => path),
    '/print/profile/amur-league',
    '/print/register/star-register',
    '/print/rules/IN',
    '/print/costs/songhua-medical-university',
  ];
  it.each(ofAll)(
    'at %s has no link into the program, which a PDF would take for an address of this computer',
    async (path) => {
      await openWindow(path, {
        keep: (backend) => tell(backend, 'bookmarks.add', { slug: 'volga-state-medical-university' }),
      });
      await waitFor(() => {
        expect(document.documentElement.dataset['printReady']).toBe('true');
      });
      const links = [...screen.getByRole('main').querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((href) => !/^(#|https?:)/.test(href))).toEqual([]);
    },
  );

  it('shows the first school of a list while the others come, and can be printed once all are there', async () => {
    const saved = ['songhua-medical-university', 'songhua-university', 'volga-state-medical-university'] as const;
    const stood: (readonly [schools: number, canPrint: boolean, told: boolean])[] = [];
    const watch = new MutationObserver(() => {
      const bar = document.querySelector('header progress');
      const command = [...document.querySelectorAll<HTMLButtonElement>('header button')].at(0);
      stood.push([document.querySelectorAll('main article').length, command?.disabled === false, bar !== null]);
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
    await openWindow('/print/list/saved', {
      keep: async (backend) => {
        for (const slug of saved) await tell(backend, 'bookmarks.add', { slug });
      },
    });
    await waitFor(() => {
      expect(document.documentElement.dataset['printReady']).toBe('true');
    });
    watch.disconnect();
    const counts = [...new Set(stood.map(([schools]) => schools))].filter((count) => count > 0);
    expect(counts).toEqual([1, 2, 3]);
    expect(stood.filter(([schools, canPrint]) => canPrint && schools < saved.length)).toEqual([]);
    expect(stood.filter(([schools, , told]) => schools === 1 && told).length, 'how far it is').toBeGreaterThan(0);
  });

  it('has a short form with what decides and no more', async () => {
    const { words, user, at } = await openWindow('/print/profile/songhua-medical-university');
    await screen.findByRole('heading', { name: words.profile.history });
    await user.click(screen.getByRole('checkbox', { name: words.print.short }));
    expect(at()).toContain('short=1');
    await screen.findByRole('heading', { name: words.answer.title });
    for (const heading of [words.profile.keyFigures, words.profile.history, words.profile.names])
      expect(screen.queryByRole('heading', { name: heading })).toBeNull();
    // Each footnote that is left leads to a source that is there.
    const notes = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#source-"]')];
    expect(notes.filter((note) => !document.querySelector(note.getAttribute('href') ?? ''))).toEqual([]);
    // And each source that stands is one that something cites, with its site in the place of a long address.
    const cited = new Set(notes.map((note) => note.getAttribute('href')));
    const listed = [...document.querySelectorAll<HTMLElement>('main li[id^="source-"]')];
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(({ id }) => !cited.has(`#${id}`))).toEqual([]);
    expect(document.querySelector('main')?.textContent).not.toContain('://');
  });

  it('of what schools and alliances share has the numbers and all names', async () => {
    const { backend, words } = await openWindow(
      '/print/overlap?with=songhua-medical-university&with=songhua-university',
    );
    await screen.findByRole('heading', { level: 1, name: words.overlap.title });
    const sheet = screen.getByRole('main');
    expect(within(sheet).getAllByRole('table').length).toBeGreaterThan(0);
    // Nothing on paper can be pressed, and no number stands without the names behind it.
    expect(within(sheet).queryAllByRole('button')).toEqual([]);
    expect(sheet.textContent).toContain('Songhua Medical University');
    // A dot for each membership, in rows that may go on overleaf.
    const answer = await tell(backend, 'alliances.overlap', {
      slugs: ['songhua-medical-university', 'songhua-university'],
    });
    const memberships = answer.memberships.filter(({ until }) => until === null);
    expect(memberships.length).toBeGreaterThan(0);
    expect(within(sheet).getAllByRole('img', { name: words.alliances.member })).toHaveLength(memberships.length);
  });

  it('of a list has its contents under the title as long as there is room, and else on a page of their own', async () => {
    for (const [count, alone] of [
      [3, 'false'],
      [23, 'true'],
    ] as const) {
      const keep = async (backend: Parameters<typeof tell>[0]) => {
        for (let at = 0; at < count; at += 1)
          await tell(backend, 'bookmarks.restore', {
            bookmark: {
              list: 'saved',
              slug: `school-${at}`,
              savedName: `School ${at}`,
              position: at,
              addedAt: '2026-01-01T00:00:00.000Z',
              tags: [],
            },
          });
      };
      const { words } = await openWindow('/print/list/saved', { keep });
      const title = await screen.findByRole('heading', { level: 1, name: words.lists.title });
      expect(title.closest<HTMLElement>('section')?.dataset['alone']).toBe(alone);
      cleanup();
    }
  });

  it('of a register has who keeps it, all its schools and the sources', async () => {
    const { words } = await openWindow('/print/register/star-register', { language: 'ru' });
    await screen.findByRole('heading', { level: 1 });
    const sheet = within(screen.getByRole('main'));
    expect(sheet.getByText(words.registers.keptBy)).toBeTruthy();
    expect(sheet.getByRole('table').querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    const notes = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#source-"]')];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !document.querySelector(note.getAttribute('href') ?? ''))).toEqual([]);
  });

  it('of what a school costs has each line and the sum, goes back to the worksheet, and tells quotes only where asked for', async () => {
    const slug = 'songhua-medical-university';
    const { words, user, at } = await openWindow(`/institutions/${slug}/costs`, {
      language: 'zh',
      keep: async (backend) => {
        await tell(backend, 'settings.set', { homeCurrency: 'INR' });
        await tell(backend, 'figures.setRate', { currency: 'CNY', target: 'INR', rate: 11.9 });
        await tell(backend, 'figures.set', { slug, field: 'tuition', number: 31_500, unit: 'CNY' });
      },
    });
    await user.click(await screen.findByRole('link', { name: words.profile.print }));
    await waitFor(() => {
      expect(at()).toMatch(/^\/print\/costs\/songhua-medical-university\?.*language=zh&paper=A4$/);
    });
    await screen.findByRole('checkbox', { name: words.print.mine });
    const sheet = within(screen.getByRole('main'));
    await sheet.findByRole('rowheader', { name: words.costs.total });
    expect(sheet.getByRole('rowheader', { name: words.costs.line.tuition })).toBeTruthy();
    expect(sheet.getByText(/^1 CNY = 11\.9 INR/), 'at which rate').toBeTruthy();
    expect(sheet.queryByRole('columnheader', { name: words.costs.quotes })).toBeNull();
    expect(sheet.getByRole('table').textContent).not.toContain('31,500');
    expect(sheet.queryByText(words.costs.addQuote), 'nothing on paper can be pressed').toBeNull();
    await user.click(screen.getByRole('checkbox', { name: words.print.mine }));
    await sheet.findByRole('columnheader', { name: words.costs.quotes });
    expect(sheet.getByRole('table').textContent).toContain('31,500');
    const notes = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#source-"]')];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !document.querySelector(note.getAttribute('href') ?? ''))).toEqual([]);
    expect(screen.getByRole('link', { name: words.app.back }).getAttribute('href')).toContain(
      `/institutions/${slug}/costs`,
    );
  });

  it('of the rules of a country has each rule with its sources, and says where none were looked for', async () => {
    const { words, user, at } = await openWindow('/rules/IN', { language: 'ru' });
    await user.click(await screen.findByRole('link', { name: words.profile.print }));
    await waitFor(() => {
      expect(at()).toBe('/print/rules/IN?language=ru&paper=A4');
    });
    await screen.findByRole('button', { name: words.print.command });
    const sheet = within(screen.getByRole('main'));
    expect((await sheet.findAllByText(words.rules.holds)).length).toBeGreaterThan(0);
    const notes = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#source-"]')];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !document.querySelector(note.getAttribute('href') ?? ''))).toEqual([]);
    await openWindow('/print/rules/NU');
    await screen.findByText(/Nobody has looked for the rules of Niue/);
  });

  it('has private notes only where they were asked for', async () => {
    const note = 'Ask for the dormitory';
    const keep = async (backend: Parameters<typeof tell>[0]) => {
      await tell(backend, 'bookmarks.add', { slug: 'volga-state-medical-university' });
      await tell(backend, 'notes.set', { slug: 'volga-state-medical-university', body: note });
    };
    await openWindow('/print/list/saved', { keep });
    await waitFor(() => {
      expect(document.body.textContent).toContain('Volga State Medical University');
    });
    expect(document.body.textContent).not.toContain(note);
  });

  it('of a student’s folder has a cover, what decides, a page for each school, and the plan; what is mine where asked for', async () => {
    const keep = async (backend: Parameters<typeof tell>[0]) => {
      const { id } = await tell(backend, 'lists.create', { name: 'China', person: 'Meera' });
      const second = await tell(backend, 'lists.create', { name: 'Later', person: 'Meera' });
      for (const slug of ['songhua-medical-university', 'volga-state-medical-university'])
        await tell(backend, 'bookmarks.add', { slug, list: id });
      await tell(backend, 'bookmarks.add', { slug: 'songhua-medical-university', list: second.id });
      await tell(backend, 'bookmarks.add', { slug: 'songhua-university' });
      await tell(backend, 'notes.set', { slug: 'songhua-medical-university', body: 'Ask for the dormitory' });
      await tell(backend, 'plan.setStage', { slug: 'songhua-medical-university', stage: 'offer' });
    };
    const { words, user } = await openWindow('/saved?student=Meera', { keep });
    await user.click(await screen.findByRole('link', { name: words.app.print }));
    await screen.findByRole('heading', { level: 1, name: 'Meera' });
    const sheet = screen.getByRole('main');
    const articles = () => [...sheet.querySelectorAll('article')].map((article) => article.dataset['page']);
    await waitFor(() => {
      expect(articles()).toEqual(['school1', 'school2']);
    });
    const decides = within(sheet).getByRole('region', { name: words.compare.depths.decide });
    expect(within(decides).getAllByRole('columnheader').length).toBe(3);
    expect(sheet.querySelector('[data-page="plan"]')?.textContent).toContain('Songhua Medical University');
    expect(sheet.textContent).not.toMatch(/Songhua University(?! )/);
    expect(sheet.textContent).not.toContain('Ask for the dormitory');
    expect(sheet.textContent).not.toContain(words.plan.stages.offer);
    // Each footnote leads to a source of its own table.
    const notes = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !document.querySelector(note.getAttribute('href') ?? ''))).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: words.print.mine }));
    await waitFor(() => {
      expect(sheet.textContent).toContain('Ask for the dormitory');
      expect(sheet.textContent).toContain(words.plan.stages.offer);
    });
  });
});
