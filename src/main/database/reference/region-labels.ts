import type { Output } from '../../../shared/contract/index.ts';
import { writtenLanguage, type Language, type WrittenLanguage } from '../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';

type Labels = Output<'places.regions'>['regions'];

const nameColumns: Readonly<Record<WrittenLanguage, string>> = {
  en: 'coalesce(l.en, l.region)',
  zh: 'coalesce(l.zh, p.zh)',
  ru: 'coalesce(l.ru, p.ru)',
};

/** Returns the regions that a map names, by country, with their names in a language and where these stand, in degrees. */
export function listRegionLabels(db: ReferenceDatabase, language: Language): Labels {
  return statement<Labels[number]>(
    db,
    `SELECT ${nameColumns[writtenLanguage(language)]} AS name,
       l.latitude / 10.0 AS latitude, l.longitude / 10.0 AS longitude, l.width / 10.0 AS width, l.height / 10.0 AS height
     FROM region_label AS l JOIN place_name AS p ON p.country = l.country AND p.kind = 'region' AND p.value = l.region
     ORDER BY l.country, l.region`,
  ).all();
}
