import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { colon, dot, semicolon } from '../../../shared/domain/formatting.ts';
import { costLineOf } from '../../../shared/domain/cost-lines.ts';
import { writeOwnFigure } from '../../../shared/domain/writing/own-figure.ts';
import { ownRange, writeRange } from '../../ui/answers/money.tsx';
import { Told } from '../../ui/answers/told.tsx';
import { Dated } from '../../ui/dated.tsx';
import { Sign } from '../../ui/sign.tsx';
import table from '../../ui/table.module.css';
import { usePen } from '../../ui/use-pen.ts';
import styles from './costs.module.css';

type Worksheet = Output<'costs.worksheet'>;
type Line = Worksheet['lines'][number];

function OwnMoney({ cost, currency, within = false }: { cost: Line['cost']; currency: string; within?: boolean }) {
  const t = useTranslations('answer');
  const pen = usePen();
  if (cost === null || within) return '—';
  const own = ownRange(cost, currency);
  return own ? writeRange(own, pen) : <span className={table.muted}>{t('noRate', { currency: cost.currency })}</span>;
}

function Quotes({ quotes }: Pick<Worksheet, 'quotes'>) {
  const t = useTranslations('figures');
  const pen = usePen();
  return quotes.map((quote) => (
    <div key={quote.id}>
      <bdi className={table.words}>{writeOwnFigure(quote, pen)}</bdi> <span className={table.muted}>{t('mine')}</span>
      {quote.note !== null && (
        <div className={table.muted}>
          <bdi className={table.words}>{quote.note}</bdi>
        </div>
      )}
    </div>
  ));
}

/** What is told of a line and added up nowhere: none is left out unseen. */
function Aside({ claims }: { claims: Line['aside'] }) {
  const t = useTranslations('costs');
  const pen = usePen();
  if (claims.length === 0) return null;
  return (
    <div className={styles.from}>
      <span className={table.muted}>
        {t('aside')}
        {colon(pen.language)}
      </span>
      <Told claims={claims} />
    </div>
  );
}

function OfSources({ line: { cost, lacks, within, asOf, agencyOnly, claims, aside } }: { line: Line }) {
  const t = useTranslations('costs');
  const ta = useTranslations('answer');
  const tp = useTranslations('profile');
  const pen = usePen();
  if (cost === null)
    return (
      <>
        {lacks === 'length' ? (
          <span className={table.muted}>{t('lacksLength')}</span>
        ) : (
          aside.length === 0 && <span className={table.muted}>{ta('notFound')}</span>
        )}
        <Aside claims={aside} />
      </>
    );
  return (
    <>
      {within ? t('within') : <strong>{writeRange(cost, pen)}</strong>}
      <div className={styles.from}>
        <Told claims={claims} />
        <span className={table.muted}>
          {asOf === null ? tp('dateUnknown') : <Dated dates={[asOf]} field="cost" />}
          {agencyOnly && (
            <>
              {dot}
              <Sign tone="quiet" help="figure#signs">
                {tp('agencyOnly')}
              </Sign>
            </>
          )}
        </span>
      </div>
      <Aside claims={aside} />
    </>
  );
}

/** The lines of what is paid, each from low to high with what it was worked out from, and what could be added up. */
export function CostTable({
  sheet: { lines, total, found, parts, whole, quotes },
  currency,
  profile,
}: {
  sheet: Worksheet;
  currency: string | null;
  /** Where quotes are written down; null on paper, which has a column for them only where it has any. */
  profile: string | null;
}) {
  const t = useTranslations('costs');
  const ta = useTranslations('answer');
  const pen = usePen();
  const quotesOn = (line: Line['line']) => quotes.filter(({ field }) => field !== null && costLineOf(field) === line);
  // Lines that nobody answers are one line that names them.
  const isTold = ({ line, cost, aside }: Line) => cost !== null || aside.length > 0 || quotesOn(line).length > 0;
  const silent = lines.filter((line) => !isTold(line));
  const hasQuotes = profile !== null || quotes.length > 0;
  const sums = currency === null ? 1 : 2;
  const sum = total && writeRange(total, pen);
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={t('caption')}>
      <table className={`${table.table} ${styles.costs}`}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('sum')}</th>
            {currency !== null && <th scope="col">{t('inOwn', { currency })}</th>}
            {hasQuotes && (
              <th scope="col">
                {t('quotes')}{' '}
                {profile !== null && (
                  <Link className={styles.add} to={`${profile}#my-figures`}>
                    {t('addQuote')}
                  </Link>
                )}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.filter(isTold).map((line) => (
            <tr key={line.line}>
              <th scope="row">{t(`line.${line.line}`)}</th>
              <td>
                <OfSources line={line} />
              </td>
              {currency !== null && (
                <td>
                  <OwnMoney cost={line.cost} currency={currency} within={line.within} />
                </td>
              )}
              {hasQuotes && (
                <td>
                  <Quotes quotes={quotesOn(line.line)} />
                </td>
              )}
            </tr>
          ))}
          {silent.length > 0 && (
            <tr>
              <th scope="row">{ta('notFound')}</th>
              <td colSpan={sums + Number(hasQuotes)}>{silent.map(({ line }) => t(`line.${line}`)).join(dot)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td colSpan={currency === null && hasQuotes ? 2 : 1}>
              {sum !== null ? (
                <strong>{whole ? sum : ta('atLeast', { money: sum })}</strong>
              ) : (
                <span className={table.muted}>{t('nothing')}</span>
              )}
              {found > 0 && (
                <div className={table.muted}>
                  {ta('parts', { found: String(found), parts: String(parts) })}
                  {!whole && `${semicolon(pen.language)}${ta('partOnly')}`}
                </div>
              )}
            </td>
            {currency !== null && (
              <td colSpan={1 + Number(hasQuotes)}>
                <OwnMoney cost={total} currency={currency} />
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
