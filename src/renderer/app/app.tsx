import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { IntlProvider } from 'use-intl';
import { defaultSettings } from '../../shared/contract/settings.ts';
import { guardCompositions } from '../host/composition.ts';
import { queries } from '../host/queries.ts';
import { useCall, useChangeEvents } from '../host/use-call.ts';
import { catalogs } from '../i18n/catalogs.ts';
import { systemLanguage } from '../i18n/locale.ts';
import { showAppearance } from './appearance.ts';
import { FindBar } from './find/find-bar.tsx';
import { HostRequests } from './host-requests.tsx';
import { router } from './routes.tsx';

function Localized() {
  useChangeEvents();
  useEffect(guardCompositions, []);
  const { data, error } = useCall('settings.get', {});
  const settings = data ?? (error ? defaultSettings : undefined);
  const language = settings?.language ?? systemLanguage();
  useEffect(() => {
    if (settings) showAppearance(settings, language);
  }, [settings, language]);
  if (!settings) return null;
  return (
    <IntlProvider
      locale={language}
      messages={catalogs[language]}
      timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <RouterProvider router={router} />
      <HostRequests />
      <FindBar />
    </IntlProvider>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Localized />
    </QueryClientProvider>
  );
}
