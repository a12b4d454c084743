import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();

async function ask<Answer>(name: string, input: object): Promise<Answer> {
  const answer = await call(program.host, name, input);
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Answer;
}

describe('alliances', () => {
  const side = (page: Page): Locator => page.getByRole('region', { name: catalogs.en.alliances.title });

  it('lists every alliance with its year and how many members are recorded, and opens one beside the list', async () => {
    const { rows } = await ask<Output<'alliances.list'>>('alliances.list', {});
    const page = await program.open('/alliances');
    const links = side(page).locator('ul').getByRole('link');
    await expect.poll(() => links.count()).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    for (const [index, row] of rows.entries()) {
      expect(await links.nth(index).textContent()).toContain(row.name.en);
      expect(await links.nth(index).textContent()).toContain(`${row.recordedMembers} member`);
    }
    await links.filter({ hasText: 'Association of Sino-Russian Medical Universities' }).click();
    await page.waitForURL('**/alliances/asrmu');
    await settled(page);
    await expect
      .poll(() => page.locator('article h1').textContent())
      .toBe('Association of Sino-Russian Medical Universities');
    expect(await links.count(), 'the list stays').toBe(rows.length);
    expect(await side(page).locator('[aria-current="page"]').textContent()).toContain('Association of Sino-Russian');
  });

  it('shows the members with role, date, spelling and source, and finds one by any of its names', async () => {
    const entity = await ask<Output<'alliances.get'>>('alliances.get', { slug: 'asrmu' });
    const page = await program.open('/alliances/asrmu');
    const rows = page.locator('#members tbody tr');
    const members = new Set(entity.memberships.map((one) => one.member.slug)).size;
    await expect.poll(() => rows.count()).toBe(members);
    const harbin = rows.filter({ has: page.getByRole('link', { name: 'Harbin Medical University', exact: true }) });
    const roles = entity.memberships
      .filter((one) => one.member.slug === 'harbin-medical-university')
      .map((one) => catalogs.en.role[one.role]);
    for (const role of roles) expect(await harbin.textContent()).toContain(role);
    expect(await harbin.locator('sup a').count()).toBeGreaterThan(0);
    const spelled = entity.memberships.find((one) => one.asListed !== null && one.asListed !== one.member.name.en);
    expect(await page.locator('#members').textContent()).toContain(spelled?.asListed);

    const filter = page.getByRole('searchbox', { name: catalogs.en.alliances.filter });
    await filter.fill('哈尔滨医科');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator('#members [role="status"]').textContent()).toBe(`1 of ${members} shown`);
    await filter.fill(spelled?.asListed ?? '');
    await expect.poll(() => page.locator('#members').textContent()).toContain(spelled?.member.name.en);
    await filter.fill('nobody is called that');
    await expect.poll(() => rows.count()).toBe(0);
    await filter.fill('');
    await expect.poll(() => rows.count()).toBe(members);
  });

  it('says in words where sources count its members differently and date an event differently', async () => {
    const entity = await ask<Output<'alliances.get'>>('alliances.get', { slug: 'asrmu' });
    const page = await program.open('/alliances/asrmu');
    const counts = page.locator('#what tr').filter({ hasText: 'Members, as counted' });
    expect(await counts.textContent()).toContain(catalogs.en.profile.disagree);
    for (const claim of entity.claims.filter((one) => one.property === 'member-count'))
      expect(await counts.textContent()).toContain(claim.text.en);
    const differing = entity.events.filter(
      (one) =>
        one.occasion !== null &&
        entity.events.some((other) => other.occasion === one.occasion && other.date !== one.date),
    );
    expect(differing.length).toBeGreaterThan(1);
    for (const event of differing) {
      const told = page
        .locator('#events li')
        .filter({ hasText: event.title.en })
        .filter({ has: page.locator(`time[datetime="${event.date}"]`) })
        .first();
      expect(await told.textContent(), event.title.en).toContain(catalogs.en.profile.toldDifferently);
    }
    const agreed = entity.events.find((one) => one.occasion === null);
    expect(
      await page
        .locator('#events li')
        .filter({ hasText: agreed?.title.en ?? '' })
        .first()
        .textContent(),
    ).not.toContain(catalogs.en.profile.toldDifferently);
  });

  it('leads from a footnote to its source and on to the source', async () => {
    const page = await program.open('/alliances/asrmu');
    const note = page.locator('#members sup a').first();
    const number = await note.textContent();
    await note.click();
    await page.getByRole('dialog').getByRole('link', { name: catalogs.en.sources.inList }).click();
    const target = page.locator(`#source-${number}`);
    await expect
      .poll(() =>
        target.evaluate((it) => {
          const { top, bottom } = it.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    const title = await target.getByRole('link').first().textContent();
    await target.getByRole('link').first().click();
    await page.waitForURL('**/sources/**');
    await settled(page);
    await expect.poll(() => page.locator('main h1').textContent()).toBe(title);
    await page.goBack();
    await page.waitForURL(`**/alliances/asrmu#source-${number}`);
  });

  it('shows all of a source at its footnote in a small window, too: what has no room is scrolled to', async () => {
    const page = await program.load('/alliances/asrmu', { width: 390, height: 420 });
    await page.locator('#members sup a').first().click();
    const popover = page.getByRole('dialog');
    const way = popover.getByRole('link', { name: catalogs.en.sources.inList });
    await way.waitFor();
    const { top, hidden } = await popover.evaluate((it) => ({
      top: it.scrollTop,
      hidden: it.scrollHeight - it.clientHeight,
    }));
    expect(top).toBe(0);
    expect(hidden, 'more than there is room for').toBeGreaterThan(20);
    await popover.hover();
    await page.mouse.wheel(0, hidden);
    await expect.poll(() => popover.evaluate((it) => it.scrollTop)).toBeGreaterThanOrEqual(hidden - 1);
    await way.click();
    await page.waitForURL('**/alliances/asrmu#source-*');
  });

  it.each(['zh', 'ru'] as const)('reads in %s', async (language) => {
    const page = await program.open('/alliances/asrmu', { language });
    const entity = await ask<Output<'alliances.get'>>('alliances.get', { slug: 'asrmu' });
    await expect.poll(() => page.locator('article h1').textContent()).toBe(entity.name[language]);
    expect(await page.locator('#members').textContent()).toContain(
      language === 'zh' ? '哈尔滨医科大学' : 'Харбинский медицинский университет',
    );
    expect(await page.locator('#members thead').textContent()).toContain(catalogs[language].alliances.member);
  });
});

describe('sources', () => {
  const count = (page: Page): Locator => page.locator('main [role="status"]').first();

  it('lists every source, and filters by text and kind at an address that can be kept', async () => {
    const { rows } = await ask<Output<'sources.list'>>('sources.list', {});
    const page = await program.open('/sources');
    await expect.poll(() => count(page).textContent()).toBe(`${rows.length.toLocaleString('en')} sources`);
    const filter = page.getByRole('searchbox', { name: catalogs.en.sources.filter });
    // Typed as fast as can be: no letter is lost.
    await filter.pressSequentially('Wikipedia', { delay: 0 });
    expect(await filter.inputValue()).toBe('Wikipedia');
    const wikipedia = rows.filter((row) =>
      `${row.title} ${row.publisher} ${row.url ?? ''}`.toLowerCase().includes('wikipedia'),
    );
    await expect.poll(() => count(page).textContent()).toBe(`${wikipedia.length} sources`);
    await page.getByRole('combobox', { name: catalogs.en.sources.kind }).selectOption('official');
    const none = wikipedia.filter((row) => row.kind === 'official');
    await expect.poll(() => count(page).textContent()).toBe(`${none.length} source${none.length === 1 ? '' : 's'}`);
    await filter.fill('');
    const official = rows.filter((row) => row.kind === 'official');
    await expect.poll(() => count(page).textContent()).toBe(`${official.length} sources`);
    expect(new URL(page.url()).search).toBe('?kind=official');
    await page.reload();
    await settled(page);
    await expect.poll(() => count(page).textContent()).toBe(`${official.length} sources`);
    await filter.fill('no source is called this');
    await expect.poll(() => page.locator('main').textContent()).toContain(catalogs.en.sources.none);
  });

  it('keeps letters typed in the middle of a filter where they were typed', async () => {
    const page = await program.open('/sources?text=Wikdia');
    const filter = page.getByRole('searchbox', { name: catalogs.en.sources.filter });
    await filter.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('ipe');
    expect(await filter.inputValue()).toBe('Wikipedia');
  });

  it('tells of a source what it is and what rests on it, and leads there', async () => {
    const { rows } = await ask<Output<'sources.list'>>('sources.list', {});
    // The list of names alone has most citations of all, and only counts them.
    const [most] = rows.filter(({ id }) => id !== 'swot').toSorted((a, b) => b.citations - a.citations);
    const { source, cited } = await ask<Output<'sources.get'>>('sources.get', { id: most?.id });
    const page = await program.open('/sources');
    await page.getByRole('searchbox', { name: catalogs.en.sources.filter }).fill(source.title);
    await page
      .getByRole('link')
      .filter({ hasText: source.title })
      .filter({ hasText: source.publisher })
      .first()
      .click();
    await page.waitForURL('**/sources/*');
    await settled(page);
    const own = page.locator('main');
    expect(await own.locator('h1').textContent()).toBe(source.title);
    expect(await own.textContent()).toContain(source.publisher);
    expect(await own.textContent()).toContain(catalogs.en.sourceKind[source.kind]);
    await page.goto(`${program.host.origin}/sources/${source.id}`);
    await settled(page);
    expect(await own.locator('li > details').count()).toBe(cited.length);
    await own.locator('li > a').first().click();
    await page.waitForURL((url) => /\/(institutions|alliances|organizations)\//.test(url.pathname));
  });
});
