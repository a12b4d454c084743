import { describe, expect, it } from 'vitest';
import {
  compareSections,
  figureFields,
  gapField,
  plannedRows,
  rowId,
  rowOfFigure,
} from '../../../../src/shared/domain/compare-fields.ts';
import { readers } from '../../../support/catalogs.ts';
import { compareLabel } from '../../../../src/shared/domain/field-labels.ts';
import { section as sections } from '../../../../src/shared/words/compare.ts';
import { expectedFields } from '../../../../src/shared/domain/coverage.ts';
import { writtenLanguages } from '../../../../src/shared/domain/language.ts';
import { properties, propertyIds } from '../../../../src/shared/domain/properties/dictionary.ts';

const ids = plannedRows.map(({ field }) => rowId(field));

describe('the rows of a comparison', () => {
  it('hold every property of an institution once, and none of an alliance or of programmes alone', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(plannedRows.flatMap(({ field }) => (field.kind === 'property' ? [field.property] : [])).sort()).toEqual(
      propertyIds.filter((id) => properties[id].group !== 'alliance' && properties[id].holder !== 'programme').sort(),
    );
  });

  it('always show what a profile must state or explain', () => {
    const always = new Set(plannedRows.filter((row) => row.always).map(({ field }) => gapField(field)));
    for (const field of expectedFields) expect([...always], field).toContain(field);
  });

  it('stand section by section, in the order of the sections', () => {
    const places = plannedRows.map(({ section }) => compareSections.indexOf(section));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('have a place for every own figure', () => {
    for (const field of figureFields) expect(ids, field).toContain(rowOfFigure(field));
  });

  it('are called something in every language, each section and row apart', () => {
    for (const language of writtenLanguages) {
      const labels = plannedRows.map(({ field }) => compareLabel(field, readers[language]));
      for (const label of [...labels, ...compareSections.map((section) => sections[section][language])])
        expect(label.trim()).not.toBe('');
      expect(new Set(plannedRows.map((row, at) => `${row.section} ${labels[at]}`)).size).toBe(labels.length);
    }
  });
});
