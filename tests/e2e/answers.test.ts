import { expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { fullSize } from '../support/results.ts';
import { useProgram, visit } from '../support/window.ts';

const program = useProgram();

// What it says, components prove (window/decides, profile/answer); the longest words are Russian, Chinese is looked at in a soak.
it.each(fullSize ? (['zh', 'ru'] as const) : (['ru'] as const))(
  'a student from India reads it in %s on a telephone, and nothing is wider than that',
  async (language) => {
    await call(program.host, 'settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });
    const profile = '/institutions/harbin-medical-university';
    const page = await program.open('/rules', { language, width: 390, height: 844 });
    for (const path of [
      profile,
      '/institutions/harbin-medical-university/costs',
      '/registers/india-embassy-beijing-2022',
      '/rules/IN',
    ]) {
      await visit(page, path);
      const wide = () =>
        page.evaluate(() => {
          const view = document.querySelector('main article, main section');
          return view && [document.documentElement.scrollWidth - innerWidth, view.scrollWidth - view.clientWidth];
        });
      // Its heading may stand before what was asked for it has come.
      await expect.poll(wide, { message: path }).toEqual([0, 0]);
      if (path === profile) await page.getByRole('region', { name: catalogs[language].answer.title }).waitFor();
    }
  },
);
