/**
 * The texts of one entity's profile (`@id`), as search reads them: prose first, then claims, units, programmes, events, and the
 * spellings of registers and exams. What the directory says is found by its code, and is no text.
 * Both the compiler, which indexes them, and the query, which shows where a hit matched, read exactly these.
 */
export const profileTextsSql = `
SELECT NULL AS property, iif(lang = 'en', body, NULL) AS en, iif(lang = 'zh', body, NULL) AS zh, iif(lang = 'ru', body, NULL) AS ru FROM passage WHERE entity_id = @id
UNION ALL SELECT property, value, value_zh, value_ru FROM stated_claim WHERE entity_id = @id AND number IS NULL AND property <> 'programme' AND rank <> 'deprecated'
UNION ALL SELECT NULL, scope, scope_zh, scope_ru FROM stated_claim WHERE entity_id = @id AND scope IS NOT NULL AND study_from IS NULL AND rank <> 'deprecated'
UNION ALL SELECT NULL, name, name_zh, name_ru FROM unit WHERE entity_id = @id
UNION ALL SELECT NULL, title, title_zh, title_ru FROM programme WHERE entity_id = @id
UNION ALL SELECT property, value, value_zh, value_ru FROM (
  SELECT property, value, value_zh, value_ru FROM stated_claim AS c WHERE entity_id = @id AND property = 'programme' AND rank <> 'deprecated'
  AND NOT EXISTS (SELECT 1 FROM programme AS p WHERE p.id = c.programme_id AND p.title = c.value))
UNION ALL SELECT NULL, speciality.name, speciality.name_zh, speciality.name_ru FROM programme JOIN speciality ON programme_id = programme.id WHERE entity_id = @id
UNION ALL SELECT NULL, title, title_zh, title_ru FROM event WHERE entity_id = @id
UNION ALL SELECT NULL, as_listed, NULL, NULL FROM listing WHERE entity_id = @id AND as_listed IS NOT NULL
UNION ALL SELECT NULL, as_listed, NULL, NULL FROM exam_result WHERE entity_id = @id AND as_listed IS NOT NULL
`;

/** A row of `profileTextsSql`: the property of a claim, else null, and the text in the languages it has. */
export interface ProfileText {
  readonly property: string | null;
  readonly en: string | null;
  readonly zh: string | null;
  readonly ru: string | null;
}
