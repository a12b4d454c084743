import { one, openStanding, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { longestPlanText } from '../../../../src/shared/contract/limits.ts';
import { songhua, volga } from '../../../support/compared.ts';
import { catalogs } from '../../../support/catalogs.ts';
import { catchFiles } from '../../../support/saved-files.ts';

const en = catalogs.en.plan;
const name = 'Songhua Medical University';
const say = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => values[key] ?? '');
const keep = (backend: Parameters<typeof tell>[0]) => tell(backend, 'bookmarks.add', { slug: songhua });
const groupOf = async (group: string) =>
  within(await screen.findByRole('region', { name: say(en.school, { name }) })).getByRole('group', { name: group });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the plan', () => {
  it('says that there is nothing in it, and that there is no calendar of no dates', async () => {
    const { backend, user } = await openStanding('/plan');
    await screen.findByText(en.empty);
    await tell(backend, 'bookmarks.add', { slug: volga });
    await screen.findByText(en.noDates);
    await user.click(screen.getByRole('button', { name: en.calendar }));
    await waitFor(() => {
      expect(textsOf('main [role="status"]').at(-1)).toBe(en.noCalendar);
    });
  });

  it('is written, ticked, removed and brought back by keyboard alone', async () => {
    const { backend, user } = await openStanding('/plan', { keep });
    const tasks = within(await groupOf(en.tasks));
    const field = tasks.getByLabelText(en.addTask);
    field.focus();
    await user.keyboard('{Enter}');
    expect((await tasks.findByRole('alert')).textContent).toBe(en.textMissing);
    await user.keyboard('Ask for the hostel{Enter}');
    const box = () => tasks.findByRole<HTMLInputElement>('checkbox', { name: 'Ask for the hostel' });
    await box();
    await waitFor(() => {
      expect(document.activeElement).toBe(tasks.getByLabelText(en.addTask));
    });
    (await box()).focus();
    await user.keyboard(' ');
    await waitFor(async () => {
      expect((await tell(backend, 'plan.get', {})).schools[0]?.entries[0]?.done).toBe(true);
    });
    tasks.getByRole('button', { name: say(en.removeEntry, { text: 'Ask for the hostel' }) }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(tasks.queryByRole('checkbox', { name: 'Ask for the hostel' })).toBeNull();
      expect(document.activeElement?.tagName).toBe('INPUT');
    });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Control>}z{/Control}');
    expect((await box()).checked).toBe(true);
  });

  it('takes a text that is pasted into it whole, says when that is longer than is kept, and keeps none of it cut', async () => {
    const { backend, user } = await openStanding('/plan', { keep });
    const tasks = within(await groupOf(en.tasks));
    const field = tasks.getByLabelText<HTMLInputElement>(en.addTask);
    const text = `${'Ask for the hostel. '.repeat(30)}By June`;
    await user.click(field);
    await user.paste(text);
    expect(field.value).toBe(text);
    const said = say(catalogs.en.writing.longer, { length: String(text.length), most: String(longestPlanText) });
    expect(tasks.getByRole('alert').textContent).toBe(said);
    await user.keyboard('{Enter}');
    expect(tasks.getByRole('alert').textContent).toBe(said);
    expect((await tell(backend, 'plan.get', {})).schools[0]?.entries).toEqual([]);
    fireEvent.change(field, { target: { value: text.slice(-longestPlanText) } });
    expect(tasks.queryByRole('alert')).toBeNull();
    await user.keyboard('{Enter}');
    await tasks.findByRole('checkbox', { name: /By June$/ });
  });

  it('takes an entry once by two presses', async () => {
    const { backend } = await openStanding('/plan', { keep });
    const tasks = within(await groupOf(en.tasks));
    fireEvent.change(tasks.getByLabelText(en.addTask), { target: { value: 'Ask for the hostel' } });
    const add = tasks.getByRole('button', { name: en.add });
    fireEvent.click(add);
    fireEvent.click(add);
    await tasks.findByRole('checkbox', { name: 'Ask for the hostel' });
    await waitFor(() => {
      expect(tasks.getByLabelText<HTMLInputElement>(en.addTask).value).toBe('');
    });
    expect((await tell(backend, 'plan.get', {})).schools[0]?.entries).toHaveLength(1);
  });

  it('has a date of my own among all dates, and gives it to the calendar', async () => {
    const files = catchFiles();
    const { user } = await openStanding('/plan', { keep });
    const dates = within(await groupOf(en.ownDates));
    fireEvent.change(dates.getByLabelText(en.addDate), { target: { value: 'Interview' } });
    await user.click(dates.getByRole('button', { name: en.add }));
    expect((await dates.findByRole('alert')).textContent).toBe(en.dayMissing);
    fireEvent.change(dates.getByLabelText(en.day), { target: { value: '2031-02-03' } });
    await user.click(dates.getByRole('button', { name: en.add }));
    const row = await screen.findByRole('row', { name: /3 February 2031/ });
    expect(row.textContent).toContain('Interview');
    await user.click(screen.getByRole('button', { name: en.calendar }));
    await waitFor(async () => {
      expect(await files()).toHaveLength(1);
    });
    const [file] = await files();
    expect(file?.name).toMatch(/^almanac-plan-\d{4}-\d\d-\d\d\.ics$/);
    const text = file?.text.replace(/\r\n[ \t]/g, '');
    expect(text).toContain('DTSTART;VALUE=DATE:20310203');
    expect(text).toContain(`SUMMARY:${name}: Interview`);
    expect(text?.match(/BEGIN:VEVENT/g)).toHaveLength(one('main table').querySelectorAll('tr').length);
  });

  it('shows the stage in the list, where it can be set too, and follows what is set elsewhere', async () => {
    const { backend, user, router, at } = await openStanding('/saved', { keep });
    await user.click(await screen.findByRole('button', { name: say(catalogs.en.lists.more, { name }) }));
    await user.selectOptions(await screen.findByRole('combobox', { name: say(en.stageOf, { name }) }), en.stages.offer);
    await waitFor(() => {
      expect(one('main ol[data-bookmarks] > li').textContent).toContain(en.stages.offer);
    });
    await user.click(screen.getAllByRole('link', { name: en.toPlan })[0] as HTMLElement);
    const field = await screen.findByRole<HTMLSelectElement>('combobox', { name: say(en.stageOf, { name }) });
    expect(at()).toBe('/plan');
    expect(router.state.location.hash).toBe(`#plan-${songhua}`);
    await waitFor(() => {
      expect(document.activeElement?.tagName).toBe('SELECT');
      expect(field.value).toBe('offer');
    });
    await tell(backend, 'plan.setStage', { slug: songhua, stage: 'applied' });
    await waitFor(() => {
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: say(en.stageOf, { name }) }).value).toBe(
        'applied',
      );
    });
  });
});
