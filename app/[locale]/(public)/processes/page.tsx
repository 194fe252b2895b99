import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { actById, regulationsOf, servicesKnown } from '@/services/regulations/catalogue';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('processes');
  return { title: t('title'), description: t('lead') };
}

/** The business-process directory that the acts order to be published. */
export default async function ProcessesPage({ params }: PageProps<'/[locale]/processes'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations('processes');
  return (
    <div className="e-column grid gap-6">
      <h1>{t('title')}</h1>
      <p className="e-lead">{t('lead')}</p>
      {servicesKnown().map((service) => {
        const regulations = regulationsOf(service);
        const [first, second] = regulations;
        if (!first) return null;
        return (
          <section key={service} aria-labelledby={service} className="grid gap-2 border-t border-line pt-4">
            <h2 id={service} className="text-xl">
              {first.title[locale]}
            </h2>
            <ul className="list-disc ps-5">
              {regulations.map(({ id, act, annex }) => (
                <li key={id}>
                  <Link href={href(locale, `/processes/${id}`)} prefetch={false}>
                    {annex === null
                      ? actById(act).shortTitle[locale]
                      : t('annex', { act: actById(act).shortTitle[locale], annex })}
                  </Link>
                </li>
              ))}
            </ul>
            {second ? (
              <p>
                <a href={`${href(locale, '/compare')}?a=${first.id}&b=${second.id}`}>{t('compare')}</a>
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
