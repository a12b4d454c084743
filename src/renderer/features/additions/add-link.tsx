import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { useReader } from '../../ui/use-reader.ts';
import styles from './additions.module.css';

/** Leads from a figure, or from a programme, to where one adds beside it what one knows. */
export function AddLink({
  slug,
  property,
  programme,
  name,
}: {
  slug: string;
  property: string | null;
  programme: string | null;
  /** What it is beside where that is no property. */
  name?: string;
}) {
  const t = useTranslations('additions');
  const reader = useReader();
  const asked = new URLSearchParams({
    ...(property !== null && { property }),
    ...(programme !== null && { programme }),
  });
  const label = t('addOf', { name: name ?? (property === null ? '' : fieldLabel(property, reader)) });
  return (
    <Link className={styles.add} to={`/institutions/${slug}/add?${asked}`} aria-label={label} title={label}>
      <Icon name="plus" />
    </Link>
  );
}
