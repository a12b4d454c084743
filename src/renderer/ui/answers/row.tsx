import { useTranslations } from 'use-intl';
import { comma, dot } from '../../../shared/domain/formatting.ts';
import type { Confidence } from '../../../shared/contract/answers.ts';
import { Dated } from '../dated.tsx';
import { Sign } from '../sign.tsx';
import { useLanguage } from '../use-language.ts';
import styles from './answers.module.css';

/** What an answer rests on, in words: the kinds of its sources, the newest date, and whether they contradict each other. */
export function RestsOn({ of: { kinds, asOf, disputed }, dated = true }: { of: Confidence; dated?: boolean }) {
  const t = useTranslations('profile');
  const tk = useTranslations('sourceKind');
  const language = useLanguage();
  if (kinds.length === 0) return null;
  const named = kinds.map((kind) => tk(kind)).join(comma(language));
  return (
    <>
      {named}
      {dated && dot}
      {dated && (asOf === null ? t('dateUnknown') : <Dated dates={[asOf]} field="answer" />)}
      {disputed && (
        <>
          {' '}
          <Sign tone="disagree" help="figure#disagree">
            {t('disagree')}
          </Sign>
        </>
      )}
    </>
  );
}

/** One question and its answer; where it is of several parts, each says for itself what it rests on. */
export function Row({
  label,
  confidence,
  children,
}: {
  label: string;
  confidence?: Confidence | undefined;
  children: React.ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={confidence ? 1 : 2}>{children}</td>
      {confidence && (
        <td className={styles.confidence}>
          <RestsOn of={confidence} />
        </td>
      )}
    </tr>
  );
}
