import '../host/print-ready.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/faces.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { outliveTranslation } from '../host/translated-page.ts';
import { loadLikelyCatalog } from '../i18n/catalogs.ts';
import { App } from './app.tsx';
import { rememberPlaces } from './places/scroll-places.ts';

// Beside the settings, not after them.
loadLikelyCatalog();
outliveTranslation(document.documentElement);
rememberPlaces();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
