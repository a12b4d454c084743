import { realBackend, renderPart } from '../../../../support/render.tsx';
import { expect, it } from 'vitest';
import { Comparison } from '../../../../../src/renderer/features/print/comparison.tsx';
import { dot } from '../../../../../src/shared/domain/formatting.ts';
import type { Output } from '../../../../../src/shared/contract/index.ts';

const slugs = ['songhua-medical-university', 'volga-state-medical-university'];

async function printed(language: 'en' | 'zh' | 'ru', depth: 'decide' | 'everything'): Promise<string> {
  const backend = realBackend();
  const { value } = (await backend.dispatch('compare.table', { slugs, language, depth })) as {
    value: Output<'compare.table'>;
  };
  const { container } = renderPart(
    <Comparison
      table={value}
      edition="2026.11"
      conversion={{ currency: null, rates: [] }}
      onlyDifferences={false}
      unanswered={false}
      depth={depth}
    />,
    { language },
  );
  const folded = [...container.querySelectorAll('td')].find(({ colSpan }) => colSpan === slugs.length + 1);
  return folded?.textContent ?? '';
}

it.each([
  ['en', /^(\d+) rows? nobody answers: /],
  ['zh', /^(\d+) 行没有数据：/],
  ['ru', /^(\d+) строк\p{L}* без ответа: /u],
] as const)('folds what nobody answers into one line, counted and set apart as in %s', async (language, head) => {
  for (const depth of ['decide', 'everything'] as const) {
    const line = await printed(language, depth);
    const [start = '', count] = head.exec(line) ?? [];
    const names = line.slice(start.length).split(dot);
    expect(names).toHaveLength(Number(count));
    expect(new Set(names).size).toBe(names.length);
  }
});
