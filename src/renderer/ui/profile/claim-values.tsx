import { useTranslations } from 'use-intl';
import type { Claim } from '../../../shared/contract/values.ts';
import { isOfSource, type ClaimGroup } from '../../../shared/domain/disagreement.ts';
import type { SpreadValue } from '../../../shared/domain/spread.ts';
import { colon } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { Dated } from '../dated.tsx';
import { Footnotes, useOnPaper } from '../entity/footnotes.tsx';
import { SpreadFigure } from '../spread/spread-figure.tsx';
import { Sign } from '../sign.tsx';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import styles from './claims.module.css';

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

interface ValueProps {
  readonly claims: readonly Claim[];
  readonly group: Group;
  readonly dated: boolean;
}

function Value({ claims, group, dated }: ValueProps) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const pen = usePen();
  const [first] = claims;
  if (!first) return null;
  const dates = [...new Set(claims.map((claim) => claim.asOf).filter((date) => date !== null))];
  const deprecation = claims.find((claim) => claim.deprecation)?.deprecation;
  const unsettled = group.state === 'disagree' || group.state === 'changed';
  return (
    <>
      <span className={first.rank === 'deprecated' ? styles.deprecated : undefined}>
        <ValueText claim={first} text={writeValue(first, writtenField(first.property), pen)} />
      </span>
      <Footnotes sources={claims.map((claim) => claim.source)} />
      <span className={styles.about}>
        {dates.length > 0 ? (
          <span>
            <Dated dates={dates} field={first.property} />
          </span>
        ) : (
          (unsettled || dated) && t('dateUnknown')
        )}
        {unsettled && claims.some((claim) => claim.rank === 'preferred') && (
          <Sign tone="good" help="figure#first">
            {t('preferred')}
          </Sign>
        )}
        {claims.some((claim) => claim.flag === 'agency-only') && (
          <Sign tone="quiet" help="figure#signs">
            {t('agencyOnly')}
          </Sign>
        )}
        {deprecation && (
          <Sign tone="warn" help="figure#signs">
            {t('deprecated')}
            {colon(language)}
            {inLanguage(deprecation, language)}
          </Sign>
        )}
      </span>
    </>
  );
}

/** The values of a group, each an item of a list. On paper one alone is none: a PDF tells by its tags of a list, its item and its body. */
function Values({ group, dated }: Omit<ValueProps, 'claims'>) {
  const onPaper = useOnPaper();
  const [only, ...others] = inOrder(group.values);
  if (!only) return null;
  if (onPaper && others.length === 0)
    return (
      <div className={styles.value}>
        <Value claims={only} group={group} dated={dated} />
      </div>
    );
  return (
    <ul className={styles.values}>
      {[only, ...others].map((claims) => (
        <li key={claims[0]?.id} className={styles.value}>
          <Value claims={claims} group={group} dated={dated} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the sources of a figure contradict each other, or tell of different years. */
export function ClaimState({ groups }: { groups: readonly Group[] }) {
  const t = useTranslations('profile');
  if (groups.some((group) => group.state === 'disagree'))
    return (
      <div>
        <Sign tone="disagree" help="figure#disagree">
          {t('disagree')}
        </Sign>
      </div>
    );
  if (groups.some((group) => group.state === 'changed'))
    return (
      <div>
        <Sign tone="quiet" help="figure#disagree">
          {t('changed')}
        </Sign>
      </div>
    );
  return null;
}

/** What stands first by the rule is read first; the others keep the order of the source file. */
export function inOrder(values: Group['values']): Group['values'] {
  const place = (claims: readonly Claim[]) => Number(!claims.some((claim) => claim.rank === 'preferred'));
  return values.toSorted((a, b) => place(a) - place(b));
}

/** Values as a picture shows them; a claim that is known to be wrong speaks for none, and what the person added is not drawn. */
function drawn(values: Group['values']): readonly SpreadValue<string>[] {
  return values.flatMap((claims) => {
    const standing = claims.filter((claim) => claim.rank !== 'deprecated' && isOfSource(claim));
    const first = standing.find(({ rank }) => rank === 'preferred') ?? standing[0];
    return first ? [{ ...first, tellers: standing }] : [];
  });
}

/** What sources say of one property: for each scope its values, each with its date, footnotes and what speaks against it. */
export function ClaimGroups({
  groups,
  dated = false,
  pictured,
}: {
  groups: readonly Group[];
  dated?: boolean;
  /** How wide a picture of how far sources differ may be, in pixels; none where it is left out. */
  pictured?: number;
}) {
  const language = useLanguage();
  return groups.map((group) => (
    <div key={`${group.scope?.en ?? ''} ${group.values[0]?.[0]?.id}`} className={styles.group}>
      {group.scope && <span className={styles.scope}>{inLanguage(group.scope, language)}</span>}
      {pictured !== undefined && (
        <SpreadFigure
          group={{ state: group.state, values: drawn(group.values) }}
          of={writtenField(group.property)}
          width={pictured}
        />
      )}
      <Values group={group} dated={dated} />
    </div>
  ));
}
