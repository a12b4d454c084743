import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../src/shared/domain/file-name.ts';

describe('a name under which a file that came with any name is saved', () => {
  it.each([
    ['Fee slip 2026.pdf', 'Fee slip 2026.pdf'],
    ['学费单.jpg', '学费单.jpg'],
    ['квитанция об оплате.PNG', 'квитанция об оплате.PNG'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system32\\calc.exe', 'calc.exe'],
    ['/', 'file'],
    ['', 'file'],
    ['...', 'file'],
    ['  .. ', 'file'],
    ['.profile', 'profile'],
    ['slip.pdf. . ', 'slip.pdf'],
    ['con', '_con'],
    ['NUL.txt', '_NUL.txt'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['console.txt', 'console.txt'],
    ['a<b>c:d"e|f?g*h.txt', 'abcdefgh.txt'],
    ['slip\u0000.pdf\n.exe', 'slip.pdf.exe'],
    // Reads as slipexe.pdf where the sign turns what follows.
    ['slip\u202Efdp.exe', 'slipfdp.exe'],
    ['a\u200Bb\uFEFF\u2028c.txt', 'abc.txt'],
    ['\uD800x.txt', 'x.txt'],
  ])('%j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('is short enough for every system, in any script, and keeps its ending', () => {
    for (const letter of ['a', 'я', '学', '😀'])
      for (const name of [letter.repeat(3_000), `${letter.repeat(255)}.jpeg`, `x.${letter.repeat(255)}`]) {
        const safe = safeFileName(name);
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(200);
        expect(safe.endsWith('.jpeg')).toBe(name.endsWith('.jpeg'));
        expect(safe).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }
  });
});
