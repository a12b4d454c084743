import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Source } from '../../../shared/contract/values.ts';
import type { ExportFormat } from '../../../shared/domain/export-formats.ts';
import { today } from '../../../shared/domain/day.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { readerOf, type Reader } from '../../../shared/words/reader.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { fileName } from './file-name.ts';
import { geoJson } from './geojson.ts';
import type { Cell, Outgoing, Table } from './outgoing.ts';
import { exportedPack } from './values.ts';
import { sourceTable } from './source-table.ts';
import { writeApart } from './write-apart.ts';

/** What a file is, by its form, and how its name ends. */
const forms: Readonly<Record<ExportFormat, { readonly mediaType: string; readonly ending: string }>> = {
  csv: { mediaType: 'text/csv;charset=utf-8', ending: 'csv' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  json: { mediaType: 'application/json', ending: 'json' },
  geojson: { mediaType: 'application/geo+json', ending: 'geojson' },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', ending: 'csl.json' },
  bibtex: { mediaType: 'application/x-bibtex;charset=utf-8', ending: 'bib' },
};

type How = Pick<Input<'exports.register'>, 'language' | 'separator' | 'day'> & { readonly format: ExportFormat };

/** The sources as rows under a table, where a form has no sheet for them. */
function sourceRows(sources: readonly Source[], width: number, reader: Reader): Cell[][] {
  return sources.map((source, at) => {
    const row: Cell[] = [
      reader.say('exported.sources'),
      at + 1,
      source.title,
      source.publisher,
      [
        reader.say(`sourceKind.${source.kind}`),
        source.published ?? '',
        source.accessed,
        source.url ?? '',
        exportedPack(source, reader),
      ]
        .filter(Boolean)
        .join('; '),
    ];
    return [...row, ...Array.from({ length: width - row.length }, () => null)];
  });
}

async function csvOf(
  { head, rows, numbersSources }: Table,
  sources: readonly Source[],
  reader: Reader,
  how: How,
): Promise<string> {
  const below = numbersSources ? sourceRows(sources, head.length, reader) : [];
  const { csvText } = await import('./csv.ts');
  return csvText([head, ...rows, ...below], how.separator);
}

/** What writes a form is loaded with the first file of it. */
async function written(
  { form, formOfData = form, title, table, beside, sources, places, content }: Outgoing,
  edition: string,
  how: How,
): Promise<{ readonly text: string; readonly encoding?: 'base64' }> {
  const reader = await readerOf(how.language);
  switch (how.format) {
    case 'csv':
      return { text: await csvOf(table(reader), sources, reader, how) };
    case 'xlsx': {
      const sheets = [{ name: title(reader), table: table(reader) }, ...(beside?.(reader) ?? [])];
      if (sources.length > 0)
        sheets.push({ name: reader.say('exported.sources'), table: sourceTable(sources, reader) });
      return { text: (await writeApart(sheets)).toString('base64'), encoding: 'base64' };
    }
    case 'json': {
      const all = { format: `university-almanac-${formOfData}`, version: 1, edition, ...content() };
      return { text: `${JSON.stringify(all, null, 2)}\n` };
    }
    case 'geojson':
      return { text: geoJson(`university-almanac-${formOfData}`, edition, places?.() ?? [], how.language) };
    case 'csl':
      return { text: (await import('./citations.ts')).cslJson(sources, reader) };
    case 'bibtex':
      return { text: (await import('./citations.ts')).bibTex(sources, reader) };
  }
}

/** Returns what goes out as a file in the form asked for; which forms each has says the contract. */
export async function writeOut(
  reference: ReferenceDatabase,
  outgoing: Outgoing,
  how: How,
): Promise<Result<Output<'exports.register'>>> {
  const { mediaType, ending } = forms[how.format];
  return ok({
    fileName: fileName([outgoing.form, ...outgoing.names], how.day ?? today(), ending),
    mediaType,
    ...(await written(outgoing, editionOf(reference), how)),
  });
}
