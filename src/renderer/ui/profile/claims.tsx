import { useTranslations } from 'use-intl';
import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { groupClaims, type ClaimGroup } from '../../../shared/domain/disagreement.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage, type Language } from '../../../shared/domain/language.ts';
import { properties, propertyIds } from '../../../shared/domain/properties/dictionary.ts';
import { propertyGroups, type PropertyGroup } from '../../../shared/domain/properties/property.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { Explained } from '../explained.tsx';
import { Sign } from '../sign.tsx';
import { useLanguage } from '../use-language.ts';
import styles from './claims.module.css';
import { Footnotes } from '../entity/footnotes.tsx';
import { usePen } from '../use-pen.ts';

type Group = ClaimGroup<Claim>;

/** Addresses and codes are read to the letter; https links lead out of the program. */
function ValueText({ claim, text }: { claim: Claim; text: string }) {
  const { shownAs } = writtenField(claim.property).type;
  if (shownAs === 'link')
    return (
      <a href={claim.text.en} target="_blank" rel="noreferrer noopener">
        {text.replace(/^https?:\/\/|\/$/g, '')}
      </a>
    );
  return shownAs === 'code' ? <code>{text}</code> : <>{text}</>;
}

function Value({ claims, group }: { claims: readonly Claim[]; group: Group }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const pen = usePen();
  const [first] = claims;
  if (!first) return null;
  const dates = [...new Set(claims.map((claim) => claim.asOf).filter((date) => date !== null))];
  const deprecation = claims.find((claim) => claim.deprecation)?.deprecation;
  const unsettled = group.state === 'disagree' || group.state === 'changed';
  return (
    <li className={styles.value}>
      <span className={first.rank === 'deprecated' ? styles.deprecated : undefined}>
        <ValueText claim={first} text={writeValue(first, writtenField(first.property), pen)} />
      </span>
      <Footnotes sources={claims.map((claim) => claim.source)} />
      <span className={styles.about}>
        {dates.length > 0
          ? dates.map((date) => formatPartialDate(date, language)).join('; ')
          : unsettled && t('dateUnknown')}
        {unsettled && claims.some((claim) => claim.rank === 'preferred') && <Sign tone="good">{t('preferred')}</Sign>}
        {claims.some((claim) => claim.flag === 'agency-only') && (
          <Sign tone="quiet" title={t('agencyOnlyHint')}>
            {t('agencyOnly')}
          </Sign>
        )}
        {deprecation && (
          <Sign tone="warn">
            {t('deprecated')}: {inLanguage(deprecation, language)}
          </Sign>
        )}
      </span>
    </li>
  );
}

function PropertyClaims({
  property,
  groups,
  language,
}: {
  property: (typeof propertyIds)[number];
  groups: readonly Group[];
  language: Language;
}) {
  const t = useTranslations('profile');
  const { label, meaning } = properties[property];
  const disagree = groups.some((group) => group.state === 'disagree');
  return (
    <tr>
      <th scope="row">
        <Explained label={label[language]} meaning={meaning[language]} />
        {disagree && (
          <div>
            <Sign tone="warn">{t('disagree')}</Sign>
          </div>
        )}
        {!disagree && groups.some((group) => group.state === 'changed') && (
          <div>
            <Sign tone="quiet">{t('changed')}</Sign>
          </div>
        )}
      </th>
      <td>
        {groups.map((group) => (
          <div key={`${group.scope?.en ?? ''} ${group.values[0]?.[0]?.id}`} className={styles.group}>
            {group.scope && <span className={styles.scope}>{inLanguage(group.scope, language)}</span>}
            <ul className={styles.values}>
              {group.values.map((claims) => (
                <Value key={claims[0]?.id} claims={claims} group={group} />
              ))}
            </ul>
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The claims on an entity as one table a group, in the order in which a student asks. */
export function Claims({
  entity,
  only,
  without = [],
}: {
  entity: Pick<Entity, 'claims'>;
  only?: readonly PropertyGroup[];
  without?: readonly PropertyGroup[];
}) {
  const t = useTranslations('group');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const groups = groupClaims(entity.claims);
  return propertyGroups
    .filter((name) => (only?.includes(name) ?? true) && !without.includes(name))
    .map((name) => {
      const rows = propertyIds
        .filter((id) => properties[id].group === name)
        .map((id) => ({ id, groups: groups.filter((group) => group.property === id) }))
        .filter((row) => row.groups.length > 0);
      if (rows.length === 0) return null;
      return (
        <table key={name} className={styles.figures}>
          <caption>{t(name)}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{tp('figure')}</th>
              <th scope="col">{tp('value')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PropertyClaims key={row.id} property={row.id} groups={row.groups} language={language} />
            ))}
          </tbody>
        </table>
      );
    });
}
