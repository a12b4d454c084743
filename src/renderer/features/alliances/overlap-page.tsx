import { useTranslations } from 'use-intl';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { sentenceGap } from '../../../shared/domain/formatting.ts';
import { printAddress } from '../../../shared/print-job.ts';
import type { Overlap } from '../../../shared/contract/overlap.ts';
import { useCall } from '../../host/use-call.ts';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WorldMap } from '../../ui/map/world-map.tsx';
import page from '../../ui/page.module.css';
import { overlappedIn } from './overlapped-in.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './overlap.module.css';
import { Matrices } from './overlap-matrices.tsx';
import { OverlapPicture } from './overlap-picture.tsx';

function Chosen({
  slugs,
  data,
  drop,
}: {
  slugs: readonly string[];
  data: Overlap | undefined;
  drop: (slug: string) => void;
}) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const links = [...(data?.institutions ?? []), ...(data?.alliances ?? [])];
  return (
    <ul className={styles.chosen} aria-label={t('chosen')}>
      {slugs.map((slug) => {
        const link = links.find((one) => one.slug === slug);
        const name = link ? displayName(link, language) : slug;
        return (
          <li key={slug}>
            {link ? <Link to={entityPath(link)}>{name}</Link> : name}{' '}
            <button
              type="button"
              aria-label={t('drop', { name })}
              onClick={() => {
                drop(slug);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Shared({ data }: { data: Overlap }) {
  const t = useTranslations('overlap');
  const language = useLanguage();
  const navigate = useNavigate();
  const points = data.members.flatMap((member) =>
    member.latitude === null || member.longitude === null
      ? []
      : [
          {
            slug: member.slug,
            name: displayName(member, language),
            latitude: member.latitude,
            longitude: member.longitude,
          },
        ],
  );
  return (
    <>
      <Matrices data={data} />
      <OverlapPicture data={data} />
      {points.length > 0 && (
        <section className={styles.part}>
          <h2>{t('map')}</h2>
          <div className={styles.map}>
            <WorldMap
              points={points}
              label={t('map')}
              open={(slug) => {
                void navigate(`/institutions/${slug}`);
              }}
            />
          </div>
        </section>
      )}
    </>
  );
}

/** What chosen schools and alliances share: a matrix, a picture and a map. The address names the chosen ones; without any, all alliances are. */
export function OverlapPage() {
  const t = useTranslations('overlap');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  usePageTitle(t('title'));
  const all = useCall('alliances.list', {});
  const named = overlappedIn(params);
  const slugs = named.length > 0 ? named : (all.data?.rows.map((row) => row.slug) ?? []);
  const call = useCall('alliances.overlap', { slugs: [...slugs] }, { enabled: slugs.length > 1, keepPrevious: true });
  const show = (next: readonly string[]) => {
    setParams(new URLSearchParams(next.map((slug) => ['with', slug])), { replace: true });
  };
  return (
    <section className={`${page.page} ${page.wide}`}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>
        {t('intro')}
        {sentenceGap(language)}
        {slugs.length > 1 && (
          <Link to={printAddress({ document: { kind: 'overlap', slugs: [...slugs] }, language, paper: 'A4' })}>
            {tp('print')}
          </Link>
        )}
      </p>
      <div className={page.tools}>
        <EntityPicker
          label={t('add')}
          types={['institution', 'alliance']}
          without={slugs}
          pick={(slug) => {
            show([...slugs, slug]);
          }}
        />
        {slugs.length > 1 && call.data && <ExportMenu of={{ kind: 'overlap', of: { slugs: [...slugs] } }} />}
      </div>
      <Chosen
        slugs={slugs}
        data={call.data}
        drop={(slug) => {
          show(slugs.filter((one) => one !== slug));
        }}
      />
      {call.error && <Failure failure={call.error} retry={() => void call.refetch()} />}
      {slugs.length < 2 ? <p className={page.quiet}>{t('two')}</p> : call.data && <Shared data={call.data} />}
    </section>
  );
}
