const NCALAYER = 'wss://127.0.0.1:13579';

/**
 * Pages with a button that signs; no other page may open that connection. A policy belongs to the document, so such a
 * page is entered by a plain link that loads it anew, never by a soft navigation.
 */
const SIGNING_PAGES: readonly RegExp[] = [
  /^\/(kk|ru|en)\/apply\/draft\/[^/]+\/sign$/,
  /^\/(kk|ru|en)\/sign-in\/(certificate|recovery)$/,
  /^\/(kk|ru|en)\/staff\/sign-in\/(code\/)?certificate$/,
  /^\/(kk|ru|en)\/staff\/sign(\/|$)/,
  /^\/(kk|ru|en)\/staff\/complaints\/[^/]+\/sign$/,
  /^\/(kk|ru|en)\/cabinet\/consents\/[^/]+(\/sign)?$/,
];

export const signsAt = (path: string): boolean => SIGNING_PAGES.some((page) => page.test(path));

/**
 * Scripts and styles run only with this page's nonce or from this server. Style attributes in HTML are refused too:
 * show a measure with an SVG attribute, <progress> or <meter>.
 */
export function contentSecurityPolicy({
  nonce,
  development,
  ncaLayer = false,
}: {
  nonce: string;
  development: boolean;
  /** The page signs: it may speak with NCALayer on the person's own computer. */
  ncaLayer?: boolean;
}): string {
  const directives = {
    'default-src': ["'self'"],
    // React rebuilds server stacks with eval, in development only.
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    // The development overlay writes style elements without a nonce.
    'style-src': ["'self'", development ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(ncaLayer ? [NCALAYER] : [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
