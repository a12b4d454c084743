import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HostRequest, Refusal } from '../../shared/host-request.ts';
import { bridge } from '../host/client.ts';
import { pdfCommand } from '../host/page-command.ts';
import { broughtKind, broughtTo, useBroughtFile, type BroughtKind } from '../ui/brought/brought-file.ts';
import { keepSchool } from '../ui/keep-school.ts';
import { SavedTo } from '../ui/saved-to.tsx';
import { useWrittenFile } from '../ui/written-file.ts';
import { compareSchool } from './asked-of-school.ts';
import { dragOut } from './drag-out.ts';
import { useFindBar } from './find/find-store.ts';
import styles from './host-requests.module.css';
import { printView, savePdfOfView } from './print-view.ts';
import type { WindowRouter } from './routes.tsx';
import { Stopped } from './stopped.tsx';

function bringFile(router: WindowRouter, kind: BroughtKind, file: File): void {
  useBroughtFile.getState().bring(kind, file);
  void router.navigate(broughtTo[kind]);
}

/** What the desktop asks of the window, and what is dropped on it wherever that be. */
export function HostRequests({ router }: { router: WindowRouter }) {
  const t = useTranslations('host');
  const ta = useTranslations('app');
  const [said, say] = useState<{ readonly refusal: Refusal; readonly what: string } | null>(null);
  const written = useWrittenFile();
  const [stopped, stop] = useState(false);
  useEffect(() => {
    const follow = (request: HostRequest): void => {
      switch (request.ask) {
        case 'go':
          void router.navigate(request.path);
          return;
        case 'find':
          useFindBar.getState().open();
          return;
        case 'print':
          if (!printView(router.state.location, (path) => void router.navigate(path))) window.print();
          return;
        case 'pdf':
          // The pages of a document that is still being drawn can be saved in a moment.
          if (router.state.location.pathname.startsWith('/print/')) pdfCommand.run();
          else if (!savePdfOfView(router.state.location, (path) => void router.navigate(path)))
            say({ refusal: 'no-document', what: '' });
          return;
        case 'bring':
          bringFile(router, request.kind, new File([request.bytes], request.name));
          return;
        case 'keep':
          keepSchool(request.slug);
          return;
        case 'compare':
          void compareSchool(request.slug);
          return;
        case 'saved':
          useWrittenFile.getState().wrote(request.path);
          return;
        case 'say':
          say(request);
          return;
        case 'stop':
          stop(true);
      }
    };
    return bridge.on('asked', follow);
  }, [router]);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      // The page of the lists takes files on its own ground.
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (!file) return;
      const kind = broughtKind(file.name, file.size);
      if (kind) bringFile(router, kind, file);
      else say({ refusal: 'file', what: file.name });
    };
    // A browser's own links lead back into it, in another tab.
    if (bridge.kind === 'electron') window.addEventListener('dragstart', dragOut);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragstart', dragOut);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [router]);
  if (stopped) return <Stopped />;
  const close = (away: () => void) => (
    <button type="button" onClick={away}>
      {ta('close')}
    </button>
  );
  if (said)
    return (
      <section className={styles.notice} role="alert">
        <p>{t(`refused.${said.refusal}`, { what: said.what })}</p>
        {close(() => {
          say(null);
        })}
      </section>
    );
  if (written.path === null) return null;
  return (
    <section className={styles.notice} data-kind="saved" role="status">
      <p>
        <SavedTo path={written.path} />
      </p>
      {close(written.close)}
    </section>
  );
}
