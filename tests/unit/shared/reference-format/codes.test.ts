import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../src/shared/reference-format/codes.ts';

describe('what people type for an identifier', () => {
  it('is the site without www, whatever the path', () => {
    expect(codesOf('website', 'https://www.hrbmu.edu.cn/en/')).toEqual(['hrbmueducn']);
  });
  it('is the whole number, and for a school in China its last five digits', () => {
    expect(codesOf('moe-code', '4123010226')).toEqual(['4123010226', '10226']);
    expect(codesOf('ror', '05jb9pq57')).toEqual(['05jb9pq57']);
  });
  it('is nothing for a claim that is neither', () => {
    expect(codesOf('motto', '4123010226')).toEqual([]);
    expect(codesOf('no-such-property', 'https://example.com')).toEqual([]);
  });
});
