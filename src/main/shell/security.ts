import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { appOrigin, isAppAddress } from './address.ts';

/** The rights of every window, the print window too. Written out although most are defaults: a default can change. */
export function windowRights(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    plugins: false,
    safeDialogs: true,
    enableWebSQL: false,
    // The speller would fetch its dictionaries from the network.
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/** Keeps the browser engine itself off the network. To be called before `ready`. */
export function closeNetwork(): void {
  // No name resolves: what slipped past every other wall would end here.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'no-proxy-server',
  ])
    app.commandLine.appendSwitch(name);
}

/** Sandboxes every process of the engine, whatever a window asks for. To be called before `ready`. */
export function sandboxEverything(): void {
  app.enableSandbox();
}

/** Denies every permission and every request for anything but the window's own files. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url) });
  });
}

/** Returns whether an address is that of something the window's own page made. */
export function isOwnBlob(url: string): boolean {
  return url.startsWith(`blob:${appOrigin}/`);
}

/** The developer tools are pages of their own; a packaged program has none. */
function mayLoad(url: string): boolean {
  return (
    isAppAddress(url) ||
    isOwnBlob(url) ||
    url.startsWith('data:image/') ||
    (!app.isPackaged && url.startsWith('devtools://devtools/'))
  );
}

/**
 * Keeps every page that ever comes to be where it is; links to the outside are handed to `openLink`, which may refuse. One function
 * decides for pages and frames alike: where it prevents the first event, Electron does not send the second.
 */
export function secureEveryPage(openLink: (url: string, from: WebContents) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: Electron.Event<{ readonly url: string; readonly isMainFrame: boolean }>): void => {
      if (event.isMainFrame && isAppAddress(event.url)) return;
      event.preventDefault();
      if (event.isMainFrame) openLink(event.url, contents);
    };
    contents.on('will-frame-navigate', stay);
    contents.on('will-navigate', stay);
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      openLink(url, contents);
      return { action: 'deny' };
    });
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
