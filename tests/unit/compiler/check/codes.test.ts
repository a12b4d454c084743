import { describe } from 'vitest';
import { after, expectMistakes, expectNoMistake, songhua } from './mistake-table.ts';

const site = '  - { property: website, value: "https://songhua.example", source: songhua-site }';
const code = (property: string, value: string) =>
  after(songhua, site, `  - { property: ${property}, value: ${value}, source: songhua-site }`);

describe('checking the codes by which a school is found', () => {
  expectMistakes([
    {
      name: 'an id of ROR with a letter that it never has',
      edits: [code('ror', '03yrmlc26')],
      file: songhua,
      on: '03yrmlc26',
      what: /no id of ROR/,
    },
    {
      name: 'an id of ROR with two letters in the wrong order',
      edits: [code('ror', '03rym5c26')],
      file: songhua,
      on: '03rym5c26',
      what: /mistyped/,
    },
    {
      name: 'an item of Wikidata without its letter',
      edits: [code('wikidata', '"13371"')],
      file: songhua,
      on: '13371',
      what: /no item of Wikidata/,
    },
    {
      name: 'a code of the ministry with six digits',
      edits: [code('moe-code', '"410226"')],
      file: songhua,
      on: '410226',
      what: /no code of China’s ministry/,
    },
  ]);
  expectNoMistake([
    { name: 'sound codes', edits: [code('ror', '03yrm5c26'), code('wikidata', 'Q13371'), code('moe-code', '10226')] },
  ]);
});
