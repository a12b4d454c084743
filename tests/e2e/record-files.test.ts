import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { fullSize } from '../support/results.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const { saving, exported } = catalogs.ru;

const records = [
  ['a register', '/registers/ministry-english-mbbs-2019', 'register-ministry-english-mbbs-2019', exported.register],
  ['the rules of a country', '/rules/IN', 'rules-in', exported.rule],
  [
    'the results of a school',
    '/institutions/harbin-medical-university',
    'results-harbin-medical-university',
    exported.candidates,
  ],
] as const;

// The forms and keys of all are one menu's (ui/export/forms); what is in each, services/export proves. All three in a soak.
it.each(fullSize ? records : records.slice(1, 2))(
  'saves %s as a table and as JSON, from the keyboard',
  async (_, path, name, head) => {
    const page = await program.open(path, { language: 'ru' });
    const save = async (format: string, steps: number) => {
      await page.getByRole('button', { name: saving.menu, exact: true }).last().focus();
      await page.keyboard.press('Enter');
      const first = page.getByRole('group', { name: saving.menu }).last().getByRole('button', { name: 'CSV' });
      await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true);
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^almanac-${name}-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`),
      );
      return readFileSync(await download.path(), 'utf8');
    };
    const table = parse(await save('CSV', 0), { bom: true, delimiter: ';' }) as string[][];
    expect(table.length).toBeGreaterThan(1);
    expect(table[0]).toContain(head);
    expect(JSON.parse(await save('JSON', 2))).toMatchObject({ version: 1 });
  },
);
