import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { About } from './about-register.tsx';
import { Listings } from './listings.tsx';
import styles from './registers.module.css';

/** A register for paper: who keeps it, how much of it was seen, all its schools as it prints them, and the sources. */
export function RegisterDocument({ register, listings, sources }: Output<'registers.get'>) {
  const t = useTranslations('registers');
  return (
    <FootnoteScope sources={sources} onPaper>
      <About register={register} />
      {listings.length === 0 ? <p>{t('noSchools')}</p> : <Listings purpose={register.purpose} listings={listings} />}
      <section className={styles.country}>
        <h2>{t('sources')}</h2>
        <SourceList sources={sources} />
      </section>
    </FootnoteScope>
  );
}
