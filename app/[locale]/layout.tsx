import '@/app/globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cyrillic, kazakh, latin, latinExtended } from '@/app/fonts';
import { PROBLEM_TEXTS_ID, type ProblemTexts } from '@/components/layout/problem-texts';
import { VIEW_COOKIE } from '@/components/layout/view-cookie';
import { isLocale } from '@/lib/i18n/locale';

const FONTS = [latin, cyrillic, kazakh, latinExtended].map((font) => font.variable).join(' ');

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#14181c' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('layout');
  return {
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }, { url: '/favicon.ico' }],
      apple: '/icons/apple-touch-icon.png',
    },
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const plain = (await cookies()).get(VIEW_COOKIE)?.value === 'plain';
  const [t, problem] = await Promise.all([getTranslations('layout'), getTranslations('problem')]);
  const problemTexts = {
    errorTitle: problem('errorTitle'),
    errorText: problem('errorText'),
    errorDo: problem('errorDo'),
    errorNoNumber: problem('errorNoNumber'),
    retry: problem('retry'),
    home: problem('home'),
    emergency: problem('emergency'),
  } satisfies ProblemTexts;
  return (
    <html lang={locale} className={FONTS} data-view={plain ? 'plain' : undefined}>
      <body>
        <a className="skip-link" href="#main">
          {t('skip')}
        </a>
        {children}
        <div hidden id={PROBLEM_TEXTS_ID} data-texts={JSON.stringify(problemTexts)} />
      </body>
    </html>
  );
}
