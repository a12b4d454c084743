import { describe, expect, it } from 'vitest';
import { typedAddress } from '../../../../../../src/main/database/reference/search/typed-address.ts';

describe('an address that was typed', () => {
  it.each([
    ['www.hrbmu.edu.cn', 'hrbmu.edu.cn', 'hrbmu.edu.cn'],
    [' https://www.HRBMU.edu.cn/en/index.html?id=1#top ', 'hrbmu.edu.cn', 'hrbmu.edu.cn'],
    ['http://en.kazangmu.ru:8080', 'en.kazangmu.ru', 'kazangmu.ru'],
    ['admission@rudn.ru', 'rudn.ru', 'rudn.ru'],
    ['https://ror.org/05jb9pq57', 'ror.org', '05jb9pq57'],
  ])('%s', (text, site, code) => {
    expect(typedAddress(text)?.site).toBe(site);
    expect(typedAddress(text)?.codes).toContain(code);
  });

  it.each(['harbin', 'harbin medical university', 'М. Ю.', '10226', '.', 'a@b', '哈尔滨。', ''])(
    '%j is none',
    (text) => {
      expect(typedAddress(text)).toBeNull();
    },
  );
});
