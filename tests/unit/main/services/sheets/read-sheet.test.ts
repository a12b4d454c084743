import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { xlsxBytes } from '../../../../../src/main/services/export/xlsx.ts';
import { csvText } from '../../../../../src/main/services/export/csv.ts';
import { readSheetApart } from '../../../../../src/main/services/sheets/read-apart.ts';
import { readSheet } from '../../../../../src/main/services/sheets/read-sheet.ts';
import type { Sheet, SheetFile } from '../../../../../src/main/services/sheets/sheet.ts';
import type { Encoding, SheetProblem } from '../../../../../src/shared/domain/sheet-forms.ts';
import { encodeAs } from '../../../../support/encode-as.ts';
import { zipOf } from '../../../../../src/compiler/packs/write-pack.ts';
import { zipParts } from '../../../../support/zip-parts.ts';

const table = async (file: SheetFile): Promise<Sheet> => {
  const read = await readSheet(file);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const problem = async (bytes: Uint8Array): Promise<SheetProblem | undefined> => {
  const read = await readSheetApart({ bytes });
  return read.ok ? undefined : (read.error.details?.['reason'] as SheetProblem);
};

const russian =
  'Название;Метки;Заметка\r\nПервый Московский государственный медицинский университет;дорого;спросить о жилье\r\nКазанский федеральный университет;;\r\nВолгоградский государственный медицинский университет;недорого;\r\n';
const chinese =
  '学校,标签,备注\r\n哈尔滨医科大学,医学,已咨询\r\n大连医科大学,沿海,\r\n北京大学医学部,,学费较高，需再核对\r\n浙江大学医学院,,\r\n';
const traditional =
  '學校,標籤,備註\r\n國立臺灣大學醫學院,醫學,已諮詢過學費與獎學金\r\n高雄醫學大學,,宿舍費用較低\r\n臺北醫學大學,,需要繳交文件與證明\r\n';
const japanese =
  '学校,備考\r\n東京大学医学部,学費について問い合わせました\r\n京都大学医学部,寮はありますか\r\nおおさか大学,ひらがなとカタカナのテスト\r\n';

describe('a text is read in its encoding', () => {
  it.each<readonly [Encoding, string]>([
    ['utf-8', russian],
    ['utf-8', chinese],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['gb18030', chinese],
    ['big5', traditional],
    ['shift_jis', japanese],
    ['utf-16le', russian],
    ['utf-16be', chinese],
  ])('%s is found out: %#', async (encoding, text) => {
    const read = await table({ bytes: encodeAs(text, encoding) });
    const expected = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(text === russian ? ';' : ','));
    expect(read.encoding).toBe(encoding);
    expect(read.rows).toEqual(expected);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s by its mark, which is none of the first cell',
    async (encoding) => {
      const read = await table({ bytes: encodeAs(`\ufeff${chinese}`, encoding) });
      expect([read.encoding, read.rows[0]?.[0]]).toEqual([encoding, '学校']);
    },
  );

  it('though a zero or two got into it', async () => {
    for (const text of [russian.repeat(3), chinese, 'name,note\nHarbin Medical University,hostel asked\nKazan,x\n']) {
      const at = text.length - 3;
      const read = await table({ bytes: Buffer.from(`${text.slice(0, at)}\0${text.slice(at)}`) });
      expect(read).toMatchObject({ encoding: 'utf-8', remarks: ['unreadable'] });
      expect(read.rows[0]?.[0]).toBe(text.split(/[,;]/)[0]);
    }
  });

  it('as it is told, and says what it cannot read', async () => {
    const bytes = encodeAs(chinese, 'gb18030');
    expect((await table({ bytes, encoding: 'gb18030' })).rows[1]?.[0]).toBe('哈尔滨医科大学');
    expect((await table({ bytes, encoding: 'utf-8' })).remarks).toContain('unreadable');
  });
});

describe('cells are told apart', () => {
  it.each([',', ';', '\t', '|'] as const)(
    'as a first line for Excel tells, which is none of the table: %j',
    async (sign) => {
      const rows = [
        ['School, town', 'Tags'],
        ['A; B', 'x|y'],
        ['C', 'z'],
      ];
      const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\r\n');
      for (const [line, encoding] of [
        [`sep=${sign}\r\n`, 'utf-8'],
        [`SEP=${sign}\n`, 'utf-16le'],
        [`\ufeff"sep=${sign}"\r`, 'utf-8'],
      ] as const) {
        const read = await table({ bytes: encodeAs(line + quoted, encoding) });
        expect(read).toMatchObject({ separator: sign, rows, lines: [2, 3, 4] });
      }
    },
  );

  it.each([',', ';', '\t', '|'] as const)('by %j', async (separator) => {
    const text =
      ['School', 'Tags'].join(separator) + '\n' + ['A', 'x'].join(separator) + '\n' + ['B', 'y'].join(separator);
    expect(await table({ bytes: Buffer.from(text) })).toMatchObject({
      separator,
      rows: [
        ['School', 'Tags'],
        ['A', 'x'],
        ['B', 'y'],
      ],
    });
  });

  it('in quotes over several lines, with blank lines, ragged rows and a single column', async () => {
    const text = 'School,Note\n"Harbin, Medical ""University""","two\nlines"\n\n,\nKazan\n';
    expect((await table({ bytes: Buffer.from(text) })).rows).toEqual([
      ['School', 'Note'],
      ['Harbin, Medical "University"', 'two\nlines'],
      ['Kazan', ''],
    ]);
    expect((await table({ bytes: Buffer.from('Harbin\nKazan\nVolga') })).rows).toEqual([
      ['Harbin'],
      ['Kazan'],
      ['Volga'],
    ]);
  });

  it.each(['\r\n', '\n', '\r'])(
    'whose lines end in several ways, as of tables put together, the first in %j',
    async (first) => {
      const text = `School,Note${first}A,"one\rtwo\nthree\r\nfour"\rB,b\nC,c\r\n\r\nD,d\n\rE,e`;
      expect(await table({ bytes: Buffer.from(text) })).toMatchObject({
        rows: [
          ['School', 'Note'],
          ['A', 'one\rtwo\nthree\r\nfour'],
          ['B', 'b'],
          ['C', 'c'],
          ['D', 'd'],
          ['E', 'e'],
        ],
        lines: [1, 2, 3, 4, 6, 8],
      });
    },
  );

  it('as this program wrote them, without the marks that keep them from being formulas', async () => {
    const rows = [
      ['School', 'Note'],
      ['=cmd()', '-dash'],
      ["'quoted'", '007'],
      ['Plain', '2026-03'],
    ];
    for (const separator of ['comma', 'semicolon'] as const)
      expect((await table({ bytes: Buffer.from(csvText(rows, separator)) })).rows).toEqual(rows);
  });
});

describe('a workbook is read', () => {
  it('with numbers, days and texts as they stand there, one sheet at a time', async () => {
    const bytes = await xlsxBytes([
      {
        name: 'One',
        table: { head: ['School', 'Day', 'Fee'], rows: [['Сеченовский', { day: '2027-03-01' }, 1_250.5]] },
      },
      { name: 'Two', table: { head: ['学校'], rows: [['北京大学']] } },
    ]);
    const first = await table({ bytes });
    expect(first).toMatchObject({ encoding: null, separator: null, sheets: ['One', 'Two'], sheet: 'One' });
    expect(first.rows).toEqual([
      ['School', 'Day', 'Fee'],
      ['Сеченовский', '2027-03-01', '1250.5'],
    ]);
    expect((await table({ bytes, sheet: 'Two' })).rows).toEqual([['学校'], ['北京大学']]);
  });

  it('with formulas as the values that were kept of them, and says so; also of merged cells', async () => {
    const bytes = await writeExcelFile([
      [{ value: 'School', columnSpan: 2 }, null],
      [{ value: 'Harbin' }, { value: '=HYPERLINK("http://evil.example")', type: 'Formula' }],
    ]).toBuffer();
    const read = await table({ bytes });
    expect(read.remarks).toEqual(expect.arrayContaining(['formulas', 'merged']));
    expect(read.rows.flat().join()).not.toContain('evil');
  });

  it('with macros, which it says and leaves alone', async () => {
    const parts = await zipParts(await xlsxBytes([{ name: 'One', table: { head: ['School'], rows: [['Harbin']] } }]));
    const files = new Map([...parts].map(([path, text]) => [path, Buffer.from(text)] as const));
    files.set('xl/vbaProject.bin', Buffer.from('Sub Auto_Open()'));
    const read = await table({ bytes: await zipOf(files) });
    expect(read.remarks).toContain('macros');
    expect(read.rows).toEqual([['School'], ['Harbin']]);
  });
});

describe('what is no such table is refused with its reason', () => {
  it('a workbook with a password, and one of before 2007', async () => {
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const named = (name: string) => Buffer.concat([compound, Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
    expect(await problem(named('EncryptedPackage'))).toBe('password');
    expect(await problem(named('Workbook'))).toBe('old-excel');
  });

  it.each([
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>School</td></tr></table></body></html>',
    '\ufeff\r\n<!DOCTYPE html><p>School</p>',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
    '<table border=1><tr><th>学校</th></tr></table>',
  ])('a page or XML that is called a workbook: %s', async (text) => {
    expect(await problem(Buffer.from(text))).toBe('markup');
    // A cell that begins with such a sign is one.
    expect((await table({ bytes: Buffer.from('Fee,School\n<1000,Harbin\n') })).rows).toHaveLength(2);
    expect((await table({ bytes: Buffer.from('<1000,Harbin\n<tables,Kazan\n') })).rows).toHaveLength(2);
  });

  it('a picture, nothing, a zip of something else, half a workbook', async () => {
    expect(await problem(readFileSync('docs/profile.png'))).toBe('no-table');
    expect(await problem(Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n'))).toBe('no-table');
    expect(await problem(Buffer.from('{\\rtf1\\ansi Harbin Medical University\\par}\n'))).toBe('no-table');
    expect(await problem(new Uint8Array())).toBe('empty');
    expect(await problem(Buffer.from(' \r\n \n'))).toBe('empty');
    expect(await problem(await zipOf(new Map([['a.txt', Buffer.from('x')]])))).toBe('damaged');
    const whole = await xlsxBytes([{ name: 'One', table: { head: ['a'], rows: [['b']] } }]);
    expect(await problem(whole.subarray(0, whole.length / 2))).toBe('damaged');
  });

  it('a zip bomb, before it is unpacked', async () => {
    const parts = await zipParts(await xlsxBytes([{ name: 'One', table: { head: ['a'], rows: [['b']] } }]));
    const files = new Map([...parts].map(([path, text]) => [path, Buffer.from(text)] as const));
    files.set('xl/media/image1.png', Buffer.alloc(60_000_000));
    expect(await problem(await zipOf(files))).toBe('too-large');
  }, 30_000);

  it('a million rows of text are cut, and it is said', async () => {
    const read = await readSheetApart({ bytes: Buffer.from('School\n' + 'Harbin\n'.repeat(800_000)) });
    expect(read).toMatchObject({ ok: true, value: { remarks: ['cut'] } });
  }, 30_000);
});
