import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { referenceSchema } from '../../../../src/compiler/schema.ts';
import { createInsert } from '../../../../src/compiler/write/insert.ts';
import { writeTypedWords } from '../../../../src/compiler/write/typed-words.ts';

test('words are kept as search compares them, beginnings marked, each meaning once', () => {
  const db = new Database(':memory:');
  db.exec(referenceSchema);
  writeTypedWords(createInsert(db), {
    kinds: {
      medical: {
        kinds: ['medical-university'],
        names: ['Médic', 'medic', '医'],
        words: { uk: ['медичн*'], vi: ['Y  Dược'], fr: ['médical'], en: ['medical'] },
      },
    },
    sections: { costs: { en: ['fees', 'medical'], zh: ['学费'] } },
    regions: {},
    stops: { en: ['in'], de: ['in', 'von'] },
    genitives: { de: ['von'] },
    lists: { en: ['schools'] },
    narrower: { en: ['pediatric*'] },
  });
  expect(db.prepare('SELECT word, stem, role, meaning FROM typed_word').raw().all()).toEqual([
    ['fees', 0, 'section', 'costs'],
    ['in', 0, 'stop', ''],
    ['medical', 0, 'kind', 'medical'],
    ['medical', 0, 'section', 'costs'],
    ['pediatric', 1, 'narrower', ''],
    ['schools', 0, 'list', ''],
    ['von', 0, 'stop', ''],
    ['von', 0, 'stop', 'of'],
    ['y duoc', 0, 'kind', 'medical'],
    ['медичн', 1, 'kind', 'medical'],
    ['学费', 0, 'section', 'costs'],
  ]);
  expect(db.prepare('SELECT kinds, names FROM typed_kind').raw().get()).toEqual([
    '["medical-university"]',
    '["medic","医"]',
  ]);
  db.close();
});
