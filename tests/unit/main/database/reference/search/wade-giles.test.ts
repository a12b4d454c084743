import { describe, expect, it } from 'vitest';
import { fromWadeGiles, looksLikeWadeGiles } from '../../../../../../src/main/database/reference/search/wade-giles.ts';

describe('Wade-Giles', () => {
  it.each([
    [['hsi', 'an'], 'xian'],
    [['chiao', 'tung'], 'jiaotong'],
    [['ching', 'hua'], 'qinghua'],
    [['tung', 'chi'], 'tongji'],
    [['chung', 'shan'], 'zhongshan'],
    [['che', 'chiang'], 'zhejiang'],
    [['tien', 'chin'], 'tianjin'],
    [['kuang', 'hsi'], 'guangxi'],
    [['ssu', 'chuan'], 'sichuan'],
    [['i', 'ko'], 'yike'],
    [['lo', 'yang'], 'luoyang'],
  ])('%j may be %s', (syllables, pinyin) => {
    expect(fromWadeGiles(syllables)).toContain(pinyin);
  });

  it('is told by its hyphens and apostrophes', () => {
    for (const text of ["T'ung-chi", 'Che-chiang', 'Ch’ing hua', "t'ai"]) expect(looksLikeWadeGiles(text)).toBe(true);
    for (const text of ['Tongji', "Xi'an", 'St. Petersburg', "people's"]) expect(looksLikeWadeGiles(text)).toBe(false);
  });
});
