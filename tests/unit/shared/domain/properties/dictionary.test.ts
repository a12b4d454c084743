import { describe, expect, it } from 'vitest';
import { expectedFields } from '../../../../../src/shared/domain/coverage.ts';
import { isPropertyId, properties, propertyIds } from '../../../../../src/shared/domain/properties/dictionary.ts';
import { propertyGroups } from '../../../../../src/shared/domain/properties/property.ts';
import { allianceProperties } from '../../../../../src/shared/domain/properties/alliance.ts';
import { costProperties } from '../../../../../src/shared/domain/properties/cost.ts';
import { lifeProperties } from '../../../../../src/shared/domain/properties/life.ts';
import { programmeProperties } from '../../../../../src/shared/domain/properties/programme.ts';
import { sizeProperties } from '../../../../../src/shared/domain/properties/size.ts';
import { standingProperties } from '../../../../../src/shared/domain/properties/standing.ts';
import { studyProperties } from '../../../../../src/shared/domain/properties/study.ts';
import { money } from '../../../../../src/shared/domain/properties/types/money.ts';
import { year } from '../../../../../src/shared/domain/properties/types/year.ts';
import { value } from '../../../../../src/shared/words/value.ts';
import { faultsOf } from '../../reference-format/script-rules.ts';

describe('the dictionary of properties', () => {
  it('would show a text that is missing, blank, or in the wrong language', () => {
    expect(faultsOf({ en: 'Beds', zh: '病床', ru: 'Койки' })).toEqual([]);
    expect(faultsOf({ en: 'Beds', zh: 'Beds', ru: 'Beds' })).toEqual([
      'zh has no Chinese character',
      'ru has no Cyrillic letter',
    ]);
    expect(faultsOf({ en: '病床', zh: '', ru: ' Койки' })).toEqual([
      'zh is blank or has space at its ends',
      'ru is blank or has space at its ends',
      'en is not English',
      'zh has no Chinese character',
    ]);
  });

  it.each(propertyIds)('%s has a label and a meaning in three languages', (id) => {
    const { label, meaning, choices } = properties[id];
    expect(faultsOf(label)).toEqual([]);
    expect(faultsOf(meaning)).toEqual([]);
    for (const choice of Object.values(choices ?? {})) expect(faultsOf(choice)).toEqual([]);
    expect(meaning.en).toMatch(/\.$/);
    expect(meaning.zh).toMatch(/。$/);
    expect(meaning.ru).toMatch(/\.$/);
  });

  it('has slugs for ids, none in two tables', () => {
    for (const id of propertyIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const tables = [
      studyProperties,
      costProperties,
      programmeProperties,
      lifeProperties,
      sizeProperties,
      standingProperties,
      allianceProperties,
    ].map((table) => Object.keys(table).length);
    expect(propertyIds).toHaveLength(tables.reduce((sum, count) => sum + count));
  });

  it('has no two properties with one label', () => {
    for (const language of ['en', 'zh', 'ru'] as const) {
      const labels = propertyIds.map((id) => properties[id].label[language].toLowerCase());
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it('gives numbers a known unit, and text none', () => {
    for (const id of propertyIds) {
      const { type, units: own = [], group } = properties[id];
      expect(propertyGroups).toContain(group);
      // A code or a sign is read alike in every language; a word has to be in the words.
      for (const unit of own) expect(Object.hasOwn(value.unit, unit) || !/^[a-z-]+$/.test(unit), unit).toBe(true);
      // A year is a number that counts nothing.
      expect(own.length > 0, id).toBe((type.entry === 'number' && type !== year) || type.entry === 'score');
    }
  });

  it('gives money a period, a choice its values, and a better direction to numbers only', () => {
    for (const id of propertyIds) {
      const { type, per, choices, better, units: own } = properties[id];
      expect(per !== undefined, id).toBe(type === money);
      expect(choices !== undefined, id).toBe(type.entry === 'choice');
      if (better) expect(own, id).toBeDefined();
    }
  });

  it('knows its ids and nothing that every object has', () => {
    expect(isPropertyId('founded')).toBe(true);
    for (const other of ['', 'Founded', 'constructor', '__proto__', 'toString'])
      expect(isPropertyId(other)).toBe(false);
  });
});

describe('the fields a profile is expected to fill', () => {
  it('are properties, but for the one that has a table of its own', () => {
    expect(expectedFields.filter((field) => !isPropertyId(field))).toEqual(['ranking']);
    expect(new Set(expectedFields).size).toBe(expectedFields.length);
  });

  it('begin with what a student of medicine compares first', () => {
    expect(expectedFields.slice(0, 2)).toEqual(['recognition', 'tuition']);
  });
});
