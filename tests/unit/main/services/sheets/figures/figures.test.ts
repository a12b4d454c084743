import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { mostSheetCell } from '../../../../../../src/shared/contract/limits.ts';
import type { Output } from '../../../../../../src/shared/contract/index.ts';
import { figureRoles } from '../../../../../../src/shared/domain/figure-sheet.ts';
import { writtenLanguages } from '../../../../../../src/shared/domain/language.ts';
import { otherwise, program, songhua, volga, workbook, type How } from '../../../../../support/figure-tables.ts';

describe('a table of figures', () => {
  it.each([
    'School,Figure,Value,Currency\nSonghua Medical University,accommodation-fee,6000,CNY\n',
    'Вуз;Показатель;Значение;Валюта\n松花医科大学;Общежитие, в год;6000;юаней\n',
    '院校\t项目\t数值\t币种\nSonghua Medical University\t住宿费（每年）\t6000\t元\n',
  ])('is understood by its heads and keys in any language: %s', async (text) => {
    const { read } = program();
    const { columns, rows } = await read(text, {});
    expect(columns).toEqual({ head: true, are: ['school', 'property', 'value', 'unit'] });
    expect(rows).toMatchObject([
      { state: 'sure', slug: songhua, property: 'accommodation-fee', claim: { number: 6000, unit: 'CNY' } },
    ]);
  });

  it('may have a school a row and a figure a column, with the currency and the time in the head', async () => {
    const { read } = program();
    const { columns, rows } = await read(
      'University,Tuition (USD/semester),Hostel fee (CNY/year),Phone\nSonghua Medical University,2000,"6,500.00",1\nVolga State Medical University,,7000,2\n',
    );
    expect(columns.are).toEqual(['school', 'value:tuition-semester', 'value:accommodation-fee', 'none']);
    expect(rows.map(({ slug, property, claim }) => [slug, property, claim?.number, claim?.unit])).toEqual([
      [songhua, 'tuition-semester', 2000, 'USD'],
      [songhua, 'accommodation-fee', 6500, 'CNY'],
      [volga, 'accommodation-fee', 7000, 'CNY'],
    ]);
    // Nobody has named the programme, and the school has one.
    expect(rows[0]).toMatchObject({
      state: 'unsure',
      doubts: ['likely-programme'],
      programme: 'medicine-english',
      take: false,
    });
  });

  it('asks once what a point and a date mean where nothing in it tells, and is read by the answer', async () => {
    const { send, readAgain } = program();
    const transfer = await send(
      'School;Figure;Value;As of\nSonghua Medical University;accommodation-fee;6.500;03/04/2026\nVolga State Medical University;accommodation-fee;7.000;05/06/2026\n',
    );
    const how = {
      columns: { head: true, are: ['school', 'property', 'value', 'date'] },
    } as const satisfies Partial<How>;
    const open = await readAgain(transfer, { columns: { head: true, are: [...how.columns.are] } });
    expect(open).toMatchObject({
      decimals: { found: null, asked: true, example: '6.500' },
      dates: { found: null, asked: true, example: '03/04/2026' },
      counts: { refused: 2 },
      takes: 0,
    });
    const answered = await readAgain(transfer, {
      columns: { head: true, are: [...how.columns.are] },
      decimals: ',',
      dates: 'day-month',
    });
    expect(answered.rows.map(({ claim }) => [claim?.number, claim?.asOf])).toEqual([
      [6500, '2026-04-03'],
      [7000, '2026-06-05'],
    ]);
    expect(answered).toMatchObject({ decimals: { asked: true, found: ',' }, takes: 2 });
  });

  it('tells the notation by the rows where one of them can only be read in one way, and never by numbers of a workbook', async () => {
    const { read } = program();
    const told = await read(
      'School,Figure,Value\nSonghua Medical University,accommodation-fee,6.500\nVolga State Medical University,accommodation-fee,"7.000,50"\n',
    );
    expect(told.decimals).toEqual({ found: ',', asked: false, example: '6.500' });
    expect(told.rows.map(({ claim }) => claim?.number)).toEqual([6500, 7000.5]);
    const numbers = await read(
      await workbook([
        ['School', 'Figure', 'Value', 'Date'],
        ['Songhua Medical University', 'minimum-marks', 0.25, { day: '2026-09-01' }],
        ['Songhua Medical University', 'accommodation-fee', 1.234, { day: '2026-09-01' }],
      ]),
    );
    expect(numbers.decimals.asked).toBe(false);
    expect(numbers.rows[1]).toMatchObject({ state: 'sure', claim: { number: 1.234, asOf: '2026-09-01' } });
  });

  it('says of each row why it is not taken', async () => {
    const { read } = program();
    const rows: readonly (readonly [string, string])[] = [
      ['Nobody Has Heard Of It Qqq,accommodation-fee,1,CNY', 'no-school'],
      [',accommodation-fee,1,CNY', 'blank-school'],
      [`${songhua},glory,1,CNY`, 'no-property'],
      [`${volga},tuition,1,CNY`, 'of-programme'],
      [`${songhua},accommodation-fee,,CNY`, 'blank'],
      [`${songhua},accommodation-fee,dear,CNY`, 'no-number'],
      [`${songhua},accommodation-fee,500 per month,CNY`, 'other-period'],
      [`${songhua},accommodation-fee,500,kr`, 'which-currency'],
      [`${songhua},accommodation-fee,500,beans`, 'no-currency'],
      [`${songhua},students-total,500,USD`, 'no-unit'],
      [`${songhua},campus-area,500,`, 'no-unit'],
      [`${songhua},ownership,owned,`, 'no-choice'],
      [`${songhua},founded,12000,`, 'rule'],
    ];
    const read_ = await read(`School,Figure,Value,Unit\n${rows.map(([row]) => row).join('\n')}\n`, {
      otherwise: { ...otherwise, unit: '' },
    });
    expect(read_.rows.map(({ refusal }) => refusal)).toEqual(rows.map(([, refusal]) => refusal));
    expect(read_.rows.at(-1)?.mistakes).not.toEqual([]);
    expect(read_.counts).toEqual({ sure: 0, unsure: 0, refused: rows.length, there: 0 });
    const unsourced = await read(`School,Figure,Value\n${songhua},founded,1927\n`, {
      otherwise: { ...otherwise, title: '' },
    });
    expect(unsourced.rows[0]?.refusal).toBe('no-source');
  });

  it('takes dates, choices, tests, documents, lengths, ranges and texts in words', async () => {
    const { read } = program();
    const { rows } = await read(
      [
        'School;Figure;Value;Unit;Programme',
        `${songhua};application-deadline;с 1 марта 2027 по 30 июня 2027;;`,
        `${songhua};ownership;государственный;;`,
        `${songhua};english-test;IELTS 6.5;;`,
        `${songhua};documents;паспорт, diploma (notarised, translated);;`,
        `${songhua};duration;6 лет;;medicine-english`,
        `${songhua};accommodation-fee;600–2 000;;`,
        `${songhua};climate;Зимой холодно.;;`,
        `${songhua};academic-staff;более 2000;;`,
      ].join('\n'),
    );
    expect(rows.map(({ refusal, mistakes, property }) => [property, refusal, mistakes])).toEqual(
      rows.map(({ property }) => [property, null, []]),
    );
    expect(rows.map(({ claim }) => claim?.text.en)).toMatchObject({
      1: 'public',
      2: 'IELTS 6.5',
      6: 'Зимой холодно.',
    });
    expect(rows[0]?.claim?.text.en).toContain('2027-03-01');
    expect(rows[4]?.claim).toMatchObject({ number: 72 });
    expect(rows[5]?.claim).toMatchObject({ number: 600, high: 2000, unit: 'CNY' });
    expect(rows[7]?.claim).toMatchObject({ number: 2000, qualifier: 'at-least' });
  });

  it('takes the currency of all rows where a head says only for how long it is paid, and never against one that it names', async () => {
    const { read } = program();
    const heads = [
      ['Hostel fee (per year)', null, 'CNY'],
      ['住宿费（每年）', null, 'CNY'],
      ['Общежитие (в год)', null, 'CNY'],
      ['Hostel fee (2026)', null, 'CNY'],
      ['Hostel fee (in USD)', 'no-currency', undefined],
      ['Общежитие (тыс.)', 'no-currency', undefined],
      ['Hostel fee (per month)', 'other-period', undefined],
    ] as const;
    for (const [head, refusal, unit] of heads) {
      const { rows } = await read(`School;${head}\n${songhua};6000\n`, {
        columns: { head: true, are: ['school', 'value:accommodation-fee'] },
      });
      expect([head, rows[0]?.refusal, rows[0]?.claim?.unit]).toEqual([head, refusal, unit]);
    }
  });

  it('reads the day of all rows as it reads days of rows, and asks what it means', async () => {
    const { send, readAgain } = program();
    const transfer = await send(`School;Figure;Value\n${songhua};students-total;4000\n`);
    const on = (accessed: string) => ({ otherwise: { ...otherwise, accessed } });
    for (const day of ['20.11.2026', '20 ноября 2026', '2026年11月20日'])
      expect((await readAgain(transfer, on(day))).rows[0]).toMatchObject({ state: 'sure', refusal: null });
    const asked = await readAgain(transfer, on('03/04/2026'));
    expect(asked).toMatchObject({ dates: { asked: true, example: '03/04/2026' }, rows: [{ refusal: 'which-date' }] });
  });

  it('leaves no row out unsaid for a sign: ranks and what a formula could not find', async () => {
    const { read } = program();
    const { rows } = await read(
      `Rank,School,Founded\n#1,${songhua},1927\n#2,${volga},1935\n# told,${volga},1936\n#told,${volga},1936\n`,
    );
    expect(rows.map(({ slug, cells }) => [slug, cells.value])).toEqual([
      [songhua, '1927'],
      [volga, '1935'],
    ]);
    const bent = await read(`School,Founded\n#N/A,1927\n#ССЫЛКА!,1935\n#DIV/0!,1936\n`);
    expect(bent.counts.refused).toBe(3);
  });

  it('asks to look at a whole in a column of shares, and reads what a formula calculated', async () => {
    const { read } = program();
    const { rows } = await read(
      await workbook([
        ['School', 'Figure', 'Value', 'Unit'],
        [songhua, 'minimum-marks', 1, null],
        [songhua, 'minimum-marks', 0.25, null],
        [songhua, 'accommodation-fee', 6000 * 1.1, 'CNY'],
      ]),
    );
    expect(rows.map(({ doubts, claim }) => [doubts, claim?.number])).toMatchObject([
      [['share'], 1],
      [['share'], 0.25],
      [[], 6600],
    ]);
  });

  it('finds its heads beneath a title, and counts rows as the file has them', async () => {
    const { read, send, readAgain } = program();
    const text = `Fees of 2026,,\n\nSchool,Figure,Value\n\n${songhua},students-total,4000\n${volga},students-total,5000\n`;
    const { columns, titles, rows } = await read(text);
    expect(columns).toEqual({ head: true, are: ['school', 'property', 'value'] });
    expect(titles).toEqual(['School', 'Figure', 'Value']);
    expect(rows.map(({ number, slug }) => [number, slug])).toEqual([
      [5, songhua],
      [6, volga],
    ]);
    // A column that is chosen otherwise leaves the heads where they are.
    const chosen = await readAgain(await send(text), { columns: { head: true, are: ['school', 'property', 'none'] } });
    expect(chosen.titles).toEqual(titles);
    const book = await workbook([
      ['Fees of 2026', null, null],
      [null, null, null],
      ['院校', '项目', '数值'],
      [songhua, 'students-total', 4000],
    ]);
    expect((await read(book)).rows).toMatchObject([{ number: 4, slug: songhua, state: 'sure' }]);
  });

  it('takes what stands in a merged cell for each of its rows', async () => {
    const { read } = program();
    const bytes = await writeExcelFile(
      [
        [{ value: 'School', rowSpan: 2 }, { value: 'Fees', columnSpan: 2 }, null],
        [null, { value: 'Hostel fee (CNY/year)' }, { value: 'Insurance (CNY/year)' }],
        [{ value: songhua }, { value: 6000, rowSpan: 2 }, { value: 800 }],
        [{ value: volga, rowSpan: 2 }, null, { value: 700 }],
        [null, { value: 7000 }, null],
      ],
      { sheet: 'Fees & rest' },
    ).toBuffer();
    const { rows, remarks } = await read(bytes);
    expect(remarks).toEqual(['merged']);
    expect(rows.map(({ number, slug, property, claim }) => [number, slug, property, claim?.number])).toEqual([
      [3, songhua, 'accommodation-fee', 6000],
      [3, songhua, 'insurance-fee', 800],
      [4, volga, 'accommodation-fee', 6000],
      [4, volga, 'insurance-fee', 700],
      [5, volga, 'accommodation-fee', 7000],
    ]);
  });

  it('is mended: the school of a name for all its rows, a cell of one, and what is taken or left', async () => {
    const { send, readAgain, take, additions } = program();
    const transfer = await send(
      'School,Figure,Value\nSonghua Medical Univercity,accommodation-fee,6000\nSonghua Medical Univercity,students-total,dear\nVolga State Medical University,accommodation-fee,7000\n',
    );
    const first = await readAgain(transfer);
    expect(first.rows.map(({ state, doubts }) => [state, doubts])).toEqual([
      ['unsure', ['near-school']],
      ['refused', []],
      ['sure', []],
    ]);
    const how: Partial<How> = {
      meant: [{ name: 'Songhua Medical Univercity', slug: songhua }],
      mended: [
        { id: '2', cells: { value: '12 500' } },
        { id: '3', take: false },
      ],
    };
    const mended = await readAgain(transfer, how);
    expect(mended.rows.map(({ state, take: taken }) => [state, taken])).toEqual([
      ['sure', true],
      ['sure', true],
      ['sure', false],
    ]);
    expect(await take(transfer, how)).toMatchObject({ added: 2, there: 0, schools: 1 });
    expect((await additions()).map(({ slug, body }) => [slug, body['property'], body['value']])).toEqual([
      [songhua, 'accommodation-fee', 6000],
      [songhua, 'students-total', 12_500],
    ]);
  });

  it('is written as by hand, goes back in one step, and says of a second time that all is there', async () => {
    const { send, readAgain, take, additions, note, value } = program();
    const text = `School,Figure,Value,Unit,As of,Source,Published by,Note\n${songhua},accommodation-fee,6500,CNY,2026-09,Slip,Office,for two\n${songhua},accommodation-fee,6500,RMB,2026-09,Slip,Office,for two\n${volga},students-total,4000,,,Slip,Office,\n`;
    const transfer = await send(text);
    const taken = await take(transfer);
    expect(taken).toMatchObject({ added: 2, there: 1, schools: 2 });
    const [fee] = await additions();
    expect(fee).toMatchObject({
      slug: songhua,
      part: 'claim',
      programme: null,
      record: null,
      body: { property: 'accommodation-fee', value: 6500, unit: 'CNY', as_of: '2026-09' },
      source: { title: 'Slip', publisher: 'Office', kind: 'agency', language: 'en', accessed: '2026-11-20' },
    });
    expect(await note(songhua)).toContain('for two');
    const { accessed: _, ...readLater } = otherwise;
    const second = await send(text);
    const again = await readAgain(second, { otherwise: { ...readLater, accessed: '2026-11-22' } });
    expect(again).toMatchObject({ counts: { there: 3 }, takes: 0 });
    expect(await take(second)).toEqual({ added: 0, there: 3, schools: 0, taken: null });
    expect(await value('tables.takeBack', { taken: taken.taken as number })).toEqual({ kept: 0 });
    expect(await additions()).toEqual([]);
    expect(await note(songhua)).toBe('');
  });

  it('leaves what was changed since where it is taken back, and says how much', async () => {
    const { send, take, additions, value } = program();
    const taken = await take(
      await send(`School,Figure,Value\n${songhua},students-total,4000\n${volga},students-total,5000\n`),
    );
    const [first] = await additions();
    const { id, slug, part, programme, record, source } = first as NonNullable<typeof first>;
    await value('additions.set', {
      id,
      slug,
      part,
      programme,
      record,
      source,
      body: { property: 'students-total', value: 4001 },
    });
    expect(await value('tables.takeBack', { taken: taken.taken as number })).toEqual({ kept: 1 });
    expect((await additions()).map(({ body }) => body['value'])).toEqual([4001]);
  });

  it.each(writtenLanguages)(
    'has a template in %s whose columns it knows again, and whose example is no row',
    async (language) => {
      const { read, value } = program();
      for (const format of ['csv', 'xlsx'] as const) {
        const { text, encoding }: Output<'tables.template'> = await value('tables.template', {
          language,
          format,
        });
        const { columns, rows, counts } = await read(Buffer.from(text, encoding ?? 'utf8'));
        expect(columns).toEqual({ head: true, are: figureRoles });
        expect(rows).toEqual([]);
        expect(counts).toEqual({ sure: 0, unsure: 0, refused: 0, there: 0 });
      }
    },
  );

  it('says so where a cell is longer than a figure holds, and only then', async () => {
    const { read } = program();
    const remarks = async (of: string) =>
      (await read(`School,Figure,Value,Currency,Note\nSonghua Medical University,accommodation-fee,6000,CNY,${of}\n`))
        .remarks;
    expect(await remarks('x'.repeat(mostSheetCell))).toEqual([]);
    expect(await remarks('x'.repeat(mostSheetCell + 1))).toEqual(['shortened']);
  });

  it('is refused as a table of schools is', async () => {
    const { send, dispatch } = program();
    for (const [bytes, reason] of [
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-excel'],
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
    ] as const) {
      const transfer = await send(bytes);
      expect(await dispatch('tables.read', { transfer, language: 'en', from: 0, open: false })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', details: { reason } },
      });
    }
    expect(await dispatch('tables.read', { transfer: 99, language: 'en', from: 0, open: false })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
