import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { largestPack, largestPackFile } from '../../../shared/contract/limits.ts';
import type { InstalledPack, PackContentSent, PackPreview } from '../../../shared/contract/packs.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import type { CallError } from '../../../shared/result.ts';
import { isolated } from '../../../shared/domain/writing/entity-name.ts';
import { type CallFailure, useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import { ask } from '../../host/ask.ts';
import { asBase64, sendFile } from '../../host/send-file.ts';
import actions from '../../ui/action.module.css';
import { useBrought } from '../../ui/brought/use-brought-file.ts';
import { ChooseFile } from '../../ui/choose-file.tsx';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import { ErrorDetail } from '../../ui/problems/error-detail.tsx';
import { Mistakes } from '../../ui/problems/mistakes.tsx';
import table from '../../ui/table.module.css';
import { doIt, underWay, useUndoStore, type Told } from '../../ui/undo/undo-store.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { PackProgress } from './pack-progress.tsx';
import { PackPreviewView } from './pack-preview.tsx';
import styles from './settings.module.css';

function InstalledRow({ pack, remove, busy }: { pack: InstalledPack; remove: () => void; busy: boolean }) {
  const t = useTranslations('packs');
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <bdi>{pack.title}</bdi>
        <div className={table.muted}>
          {t('selfDeclared', { publisher: isolated(pack.publisher) })}
          {dot}
          {pack.version}
          {dot}
          {formatPartialDate(pack.date, language)}
        </div>
      </th>
      <td>{t('installedAt', { date: formatPartialDate(dayOf(pack.installedAt), language) })}</td>
      <td>
        <button
          type="button"
          className={styles.link}
          disabled={busy}
          aria-label={t('removeOf', { name: pack.title })}
          onClick={remove}
        >
          {t('remove')}
        </button>
      </td>
    </tr>
  );
}

/** Tells of a change of packs, with the way back: it takes seconds as the change did. */
function tellChange(taken: number, told: Told): void {
  useUndoStore.getState().did({
    told,
    undo: () => ask('packs.takeBack', { taken }),
    meanwhile: (say) => say('packs.takingBack'),
  });
}

/** Returns work that is through when a write has succeeded or failed, so that Undo waits for it. */
function awaited(): { readonly through: () => void } {
  const { promise, resolve } = Promise.withResolvers<null>();
  underWay(promise);
  return {
    through: () => {
      resolve(null);
    },
  };
}

/** The person stopped it themselves, and is told so; there is nothing to try again. */
const wasStopped = ({ details }: CallError) => details?.['stopped'] === true;

/** Packs: figures that a school or a counsellor has added, shown before they are installed and taken away again as a whole. */
export function Packs() {
  const t = useTranslations('packs');
  const tc = useTranslations('changes');
  const ta = useTranslations('additions');
  const packs = useCall('packs.list', {});
  const preview = useWrite('packs.preview', wasStopped);
  const install = useWrite('packs.install', wasStopped);
  const remove = useWrite('packs.remove');
  const cancel = useWrite('packs.cancel');
  const [chosen, setChosen] = useState<{ sent: PackContentSent; preview: PackPreview } | null>(null);
  const [isComing, setComing] = useState(false);
  const isComingStopped = useRef(false);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const busy = isComing || preview.isPending || install.isPending || remove.isPending;

  const sayStopped = ({ error }: CallFailure) => {
    if (wasStopped(error)) setTold(t('stopped'));
  };
  const look = (sent: PackContentSent) => {
    preview.mutate(sent, {
      onSuccess: (shown) => {
        setChosen({ sent, preview: shown });
      },
      onError: sayStopped,
    });
  };
  const read = async (file: File | undefined) => {
    setChosen(null);
    setTold('');
    if (!file) return;
    if (file.size > largestPackFile) {
      setTold(t('tooLarge'));
      return;
    }
    // A larger one than one call can bring comes in pieces.
    if (file.size <= largestPack) {
      look({ zip: asBase64(new Uint8Array(await file.arrayBuffer())) });
      return;
    }
    setComing(true);
    isComingStopped.current = false;
    await doIt(async () => {
      const stopped = () => isComingStopped.current;
      const transfer = await sendFile('packs', file, { came: () => undefined, stopped });
      if (transfer === null) setTold(t('stopped'));
      else look({ transfer });
      return null;
    });
    setComing(false);
  };
  useBrought('pack', (file) => {
    void read(file);
  });
  const stop = () => {
    if (isComing) isComingStopped.current = true;
    else cancel.mutate({});
  };
  const add = () => {
    if (!chosen) return;
    const { through } = awaited();
    const name = chosen.preview.pack.title;
    setTold('');
    install.mutate(chosen.sent, {
      onSuccess: ({ taken, replaced, version }) => {
        setChosen(null);
        tellChange(taken, (say) =>
          replaced === null ? say('packs.installed', { name }) : say('packs.replaced', { name, replaced, version }),
        );
        through();
      },
      onError: (failed) => {
        sayStopped(failed);
        through();
      },
    });
  };
  const takeOut = ({ id, title: name }: InstalledPack) => {
    const { through } = awaited();
    setTold('');
    // The button goes with its row.
    heading.current?.focus();
    remove.mutate(
      { id },
      {
        onSuccess: ({ taken }) => {
          tellChange(taken, (say) => say('packs.removed', { name }));
          through();
        },
        onError: through,
      },
    );
  };
  return (
    <section className={styles.part} aria-labelledby="packs-title">
      <h2 id="packs-title" ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <p className={page.quiet}>{t('intro')}</p>
      <div className={page.tools}>
        <ChooseFile
          className={actions.action}
          accept=".almanac-pack,.zip,application/zip"
          disabled={busy}
          choose={(file) => void read(file)}
        >
          {t('choose')}
        </ChooseFile>
        <Link to="/changes">{tc('title')}</Link>
        <Link to="/additions">{ta('handOn')}</Link>
        {busy ? <PackProgress stop={remove.isPending ? null : stop} /> : <span role="status">{told}</span>}
      </div>
      {packs.error && <Failure failure={packs.error} retry={() => void packs.refetch()} />}
      {packs.data?.problem && (
        <div role="alert" className={styles.warn}>
          <p>{t('problem')}</p>
          <ErrorDetail message={packs.data.problem.message} details={{ problem: packs.data.problem.problem }} />
          <Mistakes mistakes={packs.data.problem.mistakes} className={styles.mistakes} />
        </div>
      )}
      {packs.data?.state === 'building' && (
        <p role="status" className={page.quiet}>
          {t('building')}
        </p>
      )}
      {chosen && (
        <PackPreviewView
          preview={chosen.preview}
          busy={busy}
          install={add}
          cancel={() => {
            setChosen(null);
          }}
        />
      )}
      {packs.data &&
        (packs.data.rows.length === 0 ? (
          <p className={page.quiet}>{t('none')}</p>
        ) : (
          <table className={table.table}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('title')}</th>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('remove')}</th>
              </tr>
            </thead>
            <tbody>
              {packs.data.rows.map((pack) => (
                <InstalledRow
                  key={pack.id}
                  pack={pack}
                  busy={busy}
                  remove={() => {
                    takeOut(pack);
                  }}
                />
              ))}
            </tbody>
          </table>
        ))}
    </section>
  );
}
