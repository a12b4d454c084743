import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../../src/compiler/mistake.ts';
import { readFact } from '../../../../../../src/compiler/facts.ts';
import {
  attestations,
  documentKinds,
  documentsText,
  readDocuments,
} from '../../../../../../src/shared/domain/documents.ts';
import { writtenLanguages } from '../../../../../../src/shared/domain/language.ts';
import { properties, type PropertyId } from '../../../../../../src/shared/domain/properties/dictionary.ts';
import { documents } from '../../../../../../src/shared/domain/properties/types/documents.ts';
import type { Given, Value } from '../../../../../../src/shared/domain/properties/types/value-type.ts';
import { penOf } from '../../../../../../src/shared/domain/writing/pen.ts';
import { writeValue } from '../../../../../../src/shared/domain/writing/write-value.ts';
import { readers } from '../../../../../support/catalogs.ts';

type Claim = Parameters<typeof readFact>[0];
const read = (property: PropertyId, value: Claim['value'], unit?: string) =>
  readFact({ property, value, ...(unit && { unit }), source: ['a'] });
const told = (property: PropertyId, value: Claim['value'], unit?: string) => {
  const reading = read(property, value, unit);
  if (!('fact' in reading)) throw new Error(reading.wrong.code);
  const { text, number, high = null, unit: own } = reading.fact;
  const claim = { text, number, high, unit: own, qualifier: null };
  return writtenLanguages.map((language) => writeValue(claim, properties[property], penOf(readers[language])));
};

describe('what is asked of an applicant', () => {
  it('is written in three languages', () => {
    expect(told('minimum-age', 17)).toEqual(['17 years', '17岁', '17 лет']);
    expect(told('maximum-age', 21)).toEqual(['21 years', '21岁', '21 год']);
    expect(told('minimum-age', '16-17')).toEqual(['16–17 years', '16–17岁', '16–17 лет']);
    expect(told('russian-level', 1, 'TORFL')).toEqual(['TORFL 1', '俄语等级考试 1', 'ТРКИ 1']);
    expect(told('russian-level', 'CEFR B1')).toEqual(['CEFR B1', 'CEFR B1', 'CEFR B1']);
    expect(told('documents', ['passport', { kind: 'diploma', attested: ['translated', 'notarised'] }])).toEqual([
      'passport, school certificate or diploma (translated, notarised)',
      '护照、毕业证书（译文、公证）',
      'паспорт, аттестат или диплом (с переводом, заверено нотариусом)',
    ]);
  });

  it.each([
    ['minimum-age', 17.5, undefined, /no age/],
    ['maximum-age', 400, undefined, /no age/],
    ['minimum-age', 'seventeen', undefined, /takes a number/],
    ['russian-level', 1, undefined, /needs a test/],
    ['russian-level', 'fluent', undefined, /needs a test/],
    ['documents', [], undefined, /takes a list of documents/],
    ['documents', 'diploma of honour', undefined, /no kind of document/],
    ['documents', ['passport', { kind: 'passport', attested: 'copy' }], undefined, /stands here twice/],
    ['documents', [{ kind: 'diploma', attested: 'stamped' }], undefined, /`stamped` is no attestation/],
    ['documents', { en: 'passport' }, undefined, /takes a list of documents/],
    ['documents', 3, undefined, /takes a list of documents/],
    ['students-total', ['passport'], undefined, /takes a number/],
    ['scholarship', ['passport'], undefined, /takes text/],
    ['application-deadline', ['passport'], undefined, /takes/],
  ] as const)('is refused: %s %j', (property, value, unit, what) => {
    const reading = read(property, value as Claim['value'], unit);
    expect('wrong' in reading && inEnglish(reading.wrong).what).toMatch(what);
  });
});

describe('documents', () => {
  const value = (given: Given['value']): Value => {
    const reading = documents.read({ property: 'documents', value: given }, {});
    if (!('fact' in reading)) throw new Error(reading.wrong.code);
    return { ...reading.fact, qualifier: null };
  };

  it('are read as they were written, every kind with every attestation', () => {
    const all = documentKinds.map((kind) => ({ kind, attested: attestations }));
    expect(readDocuments(documentsText(all))).toEqual(all);
    for (const other of ['', 'passport; ', 'diploma: stamped', 'passport diploma'])
      expect(readDocuments(other)).toBeNull();
  });

  it('of two sources contradict each other only in the attestation of one document', () => {
    const notarised = value([{ kind: 'diploma', attested: 'notarised' }, 'passport']);
    expect(documents.compare.agree?.(notarised, value(['passport', 'photograph']))).toBe(true);
    expect(documents.compare.agree?.(notarised, value('diploma'))).toBe(true);
    expect(documents.compare.agree?.(notarised, value([{ kind: 'diploma', attested: 'apostille' }]))).toBe(false);
    expect(documents.compare.key(value(['diploma']))).not.toBe(documents.compare.key(notarised));
    expect([notarised, value('passport')].sort(documents.sort)[0]?.text.en).toBe('passport');
  });

  it('of another program that this one cannot read are shown as they stand', () => {
    const strange: Value = { text: { en: 'a horse' }, number: null, unit: null, qualifier: null };
    expect(writeValue(strange, properties.documents, penOf(readers.en))).toBe('a horse');
  });
});
