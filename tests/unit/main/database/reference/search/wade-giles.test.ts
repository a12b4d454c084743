import { describe, expect, it } from 'vitest';
import { fromWadeGiles } from '../../../../../../src/main/database/reference/search/wade-giles.ts';

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
  ])('%j may be %s', (syllables, pinyin) => {
    expect(fromWadeGiles(syllables)).toContain(pinyin);
  });
});
