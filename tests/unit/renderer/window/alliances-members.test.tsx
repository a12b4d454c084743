import { one, openEdition, openStanding, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../support/catalogs.ts';

const { alliances, profile } = catalogs.en;
const rows = () => [...document.querySelectorAll<HTMLElement>('#members tbody tr')];

describe('alliances', () => {
  it('are listed with how many members are recorded; one opens beside the list, which stays', async () => {
    const { backend, user, at } = await openEdition('/alliances');
    const list = await tell(backend, 'alliances.list', {});
    const side = () => screen.getByRole('region', { name: alliances.title });
    const links = () => [...side().querySelectorAll<HTMLElement>('ul a')];
    await waitFor(() => {
      expect(links()).toHaveLength(list.rows.length);
    });
    for (const [index, row] of list.rows.entries()) {
      expect(links()[index]?.textContent).toContain(row.name.en);
      expect(links()[index]?.textContent).toContain(`${row.recordedMembers} member`);
    }
    const last = list.rows.at(-1);
    await user.click(links().at(-1) as HTMLElement);
    await waitFor(() => {
      expect(one('article h1').textContent).toBe(last?.name.en);
    });
    expect(at()).toBe(`/alliances/${last?.slug}`);
    expect(links(), 'the list stays').toHaveLength(list.rows.length);
    expect(one('[aria-current="page"]', side()).textContent).toContain(last?.name.en);
  });

  it('show members with role, spelling and source, find one by any of its names, and say where sources differ', async () => {
    const { backend } = await openEdition('/alliances/asrmu');
    const entity = await tell(backend, 'alliances.get', { slug: 'asrmu' });
    const members = new Set(entity.memberships.map(({ member }) => member.slug)).size;
    await waitFor(() => {
      expect(rows()).toHaveLength(members);
    });
    const [first] = entity.memberships;
    const row = rows().find((one) => one.querySelector('a')?.textContent === first?.member.name.en);
    for (const { role, member } of entity.memberships)
      if (member.slug === first?.member.slug) expect(row?.textContent).toContain(catalogs.en.role[role]);
    expect(row?.querySelectorAll('sup a').length).toBeGreaterThan(0);
    const spelled = entity.memberships.find(({ asListed, member }) => asListed !== null && asListed !== member.name.en);
    expect(one('#members').textContent).toContain(spelled?.asListed);

    const filter = screen.getByRole('searchbox', { name: alliances.filter });
    const finds = (typed: string, count: number | string) => {
      fireEvent.change(filter, { target: { value: typed } });
      return waitFor(() => {
        if (typeof count === 'number') expect(rows(), typed).toHaveLength(count);
        else expect(textsOf('#members tbody tr').join(' '), typed).toContain(count);
      });
    };
    await finds('哈尔滨医科', 1);
    expect(one('#members [role="status"]').textContent).toBe(`1 of ${members} shown`);
    await finds(spelled?.asListed ?? '', spelled?.member.name.en ?? '');
    await finds('nobody is called that', 0);
    await finds('', members);

    const counted = [...document.querySelectorAll('#what tr')].find(({ textContent }) =>
      textContent.includes('Members, as counted'),
    );
    expect(counted?.textContent).toContain(profile.disagree);
    for (const claim of entity.claims.filter(({ property }) => property === 'member-count'))
      expect(counted?.textContent).toContain(claim.text.en);
    const isDiffering = (event: (typeof entity.events)[number]) =>
      event.occasion !== null &&
      entity.events.some((other) => other.occasion === event.occasion && other.date !== event.date);
    const told = (event: (typeof entity.events)[number]) =>
      [...document.querySelectorAll('#events li')].find(
        (item) => item.textContent.includes(event.title.en) && item.querySelector(`time[datetime="${event.date}"]`),
      )?.textContent;
    const differing = entity.events.filter(isDiffering);
    expect(differing.length).toBeGreaterThan(1);
    for (const event of differing) expect(told(event), event.title.en).toContain(profile.toldDifferently);
    const agreed = entity.events.find(({ occasion }) => occasion === null);
    if (agreed) expect(told(agreed)).not.toContain(profile.toldDifferently);
  });

  it('lead from a school to its alliance, and from a member back to the school', async () => {
    const { user, at } = await openStanding('/alliances/amur-league');
    await user.click(one('#members a[href="/institutions/songhua-medical-university"]'));
    await waitFor(() => {
      expect(one('article h1').textContent).toBe('Songhua Medical University');
    });
    await user.click(one('#alliances a[href="/alliances/amur-league"]'));
    await waitFor(() => {
      expect(at()).toBe('/alliances/amur-league');
    });
  });

  it.each(['zh', 'ru'] as const)('read in %s', async (language) => {
    const { backend, words } = await openStanding('/alliances/amur-league', { language });
    const { name, memberships } = await tell(backend, 'alliances.get', { slug: 'amur-league' });
    expect(one('article h1').textContent).toBe(inLanguage(name, language));
    for (const { member } of memberships)
      expect(one('#members').textContent).toContain(inLanguage(member.name, language));
    expect(one('#members thead').textContent).toContain(words.alliances.member);
  });
});
