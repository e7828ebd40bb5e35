/** How a browser is started. */
export type BrowserArguments = {
  readonly profileDir: string;
  readonly sandbox: boolean;
  /** Whether the network is closed altogether (documents) or open (tests that drive pages). */
  readonly network: 'closed' | 'open';
};

const FEATURES_OFF = [
  'AcceptCHFrame',
  'AutofillServerCommunication',
  'BackForwardCache',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'Prerender2',
  'SegmentationPlatform',
  'Translate',
];

const BASE = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/**
 * The project's own argument list. Nothing here weakens the browser's walls: site isolation, the
 * same-origin rule and one process per renderer stay; `--no-sandbox` only where the kernel leaves
 * no choice (docs/adr/0010).
 */
export function browserArguments(wanted: BrowserArguments): string[] {
  const list = [...BASE, `--user-data-dir=${wanted.profileDir}`];
  if (!wanted.sandbox) list.push('--no-sandbox');
  if (wanted.network === 'closed') {
    // The second wall behind request interception: no name resolves and no address answers.
    list.push(
      '--disable-gpu',
      '--proxy-server=http://0.0.0.0:1',
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    );
  }
  list.push('about:blank');
  return list;
}
