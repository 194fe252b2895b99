import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { SECURITY_HEADERS } from './lib/http/security-headers';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Title and description are in the head for everybody: streamed after it they need JavaScript to get there.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types of everything, tests too; a start on a server need not do it again.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Said here, or Next takes a folder above with a lock file in it for the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Texts are read from the disk (lib/i18n/messages.ts).
  outputFileTracingIncludes: {
    '/**': ['./lib/i18n/messages/**/*.json'],
    // So are the fonts of documents (lib/pdf/fonts.ts).
    '/[locale]/cabinet/requests/[request]/results/[result]/pdf': [
      './node_modules/dejavu-fonts-ttf/ttf/DejaVuSans{,-Bold}.ttf',
    ],
  },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
  serverExternalPackages: ['pg', '@prisma/client', '@node-rs/argon2', 'graphile-worker', 'pino', 'pdfkit'],
};

export default withNextIntl(config);
