import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { defaultSettings, type Settings } from '../../shared/contract/settings.ts';
import { guardCompositions } from '../host/composition.ts';
import { queries } from '../host/queries.ts';
import { useCall, useChangeEvents } from '../host/use-call.ts';
import { InLanguage, useDirection } from '../i18n/in-language.tsx';
import { systemLanguage } from '../i18n/system-language.ts';
import { useLanguage } from '../ui/use-language.ts';
import { showAppearance } from './appearance.ts';
import { keepInView } from './focus/clear-view.ts';
import { keepFocus } from './focus/keep-focus.ts';
import { keepPress } from './focus/keep-press.ts';
import { rememberPanes } from './focus/panes.ts';
import { FindBar } from './find/find-bar.tsx';
import { HostRequests } from './host-requests.tsx';
import type { WindowRouter } from './routes.tsx';

/** Has the page look as it is set, in the language that is spoken now. */
function Appearance({ settings }: { settings: Settings }) {
  const language = useLanguage();
  const direction = useDirection();
  useEffect(() => {
    showAppearance(settings, language, direction);
  }, [settings, language, direction]);
  return null;
}

function Localized({ router }: { router: WindowRouter }) {
  useChangeEvents();
  useEffect(guardCompositions, []);
  useEffect(keepFocus, []);
  useEffect(keepInView, []);
  useEffect(() => keepPress((path) => void router.navigate(path)), [router]);
  useEffect(rememberPanes, []);
  const { data, error } = useCall('settings.get', {});
  const settings = data ?? (error ? defaultSettings : undefined);
  if (!settings) return null;
  return (
    <InLanguage language={settings.language ?? systemLanguage()}>
      <Appearance settings={settings} />
      <RouterProvider router={router} />
      <HostRequests router={router} />
      <FindBar />
    </InLanguage>
  );
}

export function App({ router }: { router: WindowRouter }) {
  return (
    <QueryClientProvider client={queries}>
      <Localized router={router} />
    </QueryClientProvider>
  );
}
