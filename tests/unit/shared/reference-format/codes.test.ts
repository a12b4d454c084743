import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../src/shared/reference-format/codes.ts';

describe('what people type for an identifier', () => {
  it('is the site without www, whatever the path', () => {
    expect(codesOf('website', 'https://www.hrbmu.edu.cn/en/')).toEqual(['hrbmueducn', 'hrbmu.']);
  });
  it.each([
    ['https://www.tum.de/', 'tum.'],
    ['https://ucl.ac.uk/', 'ucl.'],
    ['https://www.univ-lyon1.fr/', 'univlyon1.'],
    ['https://mit.edu', 'mit.'],
    ['https://english.bjmu.edu.cn/', 'bjmu.'],
    ['https://en.hit.edu.cn/', 'hit.'],
  ])('is the label of %s, too', (site, label) => {
    expect(codesOf('website', site)).toContain(label);
  });
  it.each(['https://med.stanford.edu/', 'https://ac.uk/', 'https://medizin.uni-tuebingen.de/'])(
    'is no label of %s, the site of a part or of all',
    (site) => {
      expect(codesOf('website', site).filter((code) => code.endsWith('.') && code !== 'ac.')).toEqual([]);
    },
  );
  it('is the whole number, and for a school in China its last five digits', () => {
    expect(codesOf('moe-code', '4123010226')).toEqual(['4123010226', '10226']);
    expect(codesOf('ror', '05jb9pq57')).toEqual(['05jb9pq57']);
  });
  it('is nothing for a claim that is neither', () => {
    expect(codesOf('motto', '4123010226')).toEqual([]);
    expect(codesOf('no-such-property', 'https://example.com')).toEqual([]);
  });
});
