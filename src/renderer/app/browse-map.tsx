import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNavigate } from 'react-router';
import { useBrowse } from '../features/browse/use-browse.ts';
import { useCall } from '../host/use-call.ts';
import { FailedPage } from '../ui/failed-page.tsx';
import { WorldMap } from '../ui/map/world-map.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { usePageTitle } from '../ui/use-page-title.ts';
import styles from './browse-map.module.css';

/** The institutions that Browse's filters leave, on the map; the list beside it is the same in words. */
export function BrowseMap() {
  const t = useTranslations('map');
  const language = useLanguage();
  const navigate = useNavigate();
  const { query, search } = useBrowse();
  usePageTitle(t('title'));
  const call = useCall('institutions.map', { filter: query.filter, language }, { keepPrevious: true });
  const data = call.data;
  const points = useMemo(
    () =>
      (data?.slugs ?? []).map((slug, index) => ({
        slug,
        name: data?.names[index] ?? slug,
        latitude: data?.latitudes[index] ?? 0,
        longitude: data?.longitudes[index] ?? 0,
        town: data?.townNames[data.towns[index] ?? -1],
      })),
    [data],
  );
  if (call.error) return <FailedPage call={call} />;
  return (
    <section className={styles.page} aria-label={t('title')} data-pane>
      {data && (
        <WorldMap
          points={points}
          label={t('label')}
          open={(slug) => {
            void navigate(`/institutions/${slug}${search}`);
          }}
        >
          <p className={styles.note} role="status">
            {t('located', { located: String(data.located), total: String(data.total) })}
          </p>
        </WorldMap>
      )}
    </section>
  );
}
