import { getTranslations } from 'next-intl/server';
import { MEANS, type Means } from '@/components/signing/means';

/**
 * Which key: three plain links. They load the page anew on purpose, for its policy must let it reach NCALayer
 * (lib/http/content-security-policy); so they work without JavaScript, too.
 */
export async function MeansNav({
  path,
  means,
  query,
  without = [],
}: {
  path: string;
  means: Means;
  query?: string;
  without?: readonly Means[];
}) {
  const t = await getTranslations('means');
  return (
    <nav aria-labelledby="means-title" className="grid gap-2">
      <h2 id="means-title">{t('title')}</h2>
      <ul className="e-means">
        {MEANS.filter((each) => !without.includes(each)).map((each) => (
          <li key={each}>
            <a
              href={`${path}?with=${each}${query ? `&${query}` : ''}`}
              aria-current={each === means ? 'true' : undefined}
            >
              <span className="e-means-name">{t(`${each}.name`)}</span>
              <span className="e-help">{t(`${each}.help`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
