import { NextRequest } from 'next/server';
import createIntlProxy from 'next-intl/middleware';
import { contentSecurityPolicy, signsAt } from '@/lib/http/content-security-policy';
import { routing } from '@/lib/i18n/routing';

const localise = createIntlProxy(routing);

/**
 * Every page: its language, and a Content-Security-Policy with a nonce of its own. Who may see a page is decided in
 * the page, never here.
 */
export default function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    development: process.env.NODE_ENV === 'development',
    ncaLayer: signsAt(request.nextUrl.pathname),
  });

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-emhana-path', request.nextUrl.pathname);
  // A first visit is in Kazakh whatever the browser says; another language is one tap away and then kept.
  headers.delete('accept-language');
  // A page that came through our service worker no longer says that it is one, and its language would not be kept.
  if (headers.get('accept')?.includes('text/html')) headers.set('sec-fetch-dest', 'document');

  const response = localise(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

// Addresses of clauses hold dots (/regulations/mangystau-302/1/8.1), so files are excluded by name, not by a dot.
export const config = {
  matcher: [
    '/((?!api/|_next/|icons/|ornament/|favicon\\.ico|favicon\\.svg|manifest\\.webmanifest|robots\\.txt|offline\\.html|sw\\.js).*)',
  ],
};
