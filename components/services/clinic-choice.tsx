import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { href } from '@/lib/i18n/navigation';
import type { ClinicSummary } from '@/services/organisations/find-clinics';
import { JURISDICTIONS, type Jurisdiction } from '@/services/regulations/language/names';

interface Props {
  service: string;
  clinics: readonly ClinicSummary[];
  region: string | undefined;
  attachedSlug: string | undefined;
  chosen: string | undefined;
}

const isJurisdiction = (region: string): region is Jurisdiction => Object.hasOwn(JURISDICTIONS, region);

/** Region, then clinic: two plain steps with addresses of their own, so that they work without JavaScript. */
export function ClinicChoice({ service, clinics, region, attachedSlug, chosen }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const address = href(locale, `/services/${service}`);
  const regions = [...new Set(clinics.map((clinic) => clinic.region))].filter(isJurisdiction);
  const here = clinics.filter((clinic) => clinic.region === region);
  const own = here.filter(({ slug }) => slug === attachedSlug);
  const listed = [...own, ...here.filter(({ slug }) => slug !== attachedSlug)];
  if (regions.length === 0) return <p>{t('noClinicsYet')}</p>;
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <p className="e-label" id="regions">
          {t('chooseRegion')}
        </p>
        <ul className="flex list-none flex-wrap gap-2 p-0" aria-labelledby="regions">
          {regions.map((each) => (
            <li key={each}>
              <Link
                href={`${address}?region=${each}#choose`}
                aria-current={each === region ? 'true' : undefined}
                className="inline-flex min-h-11 items-center rounded-full border border-edge bg-surface px-4 no-underline aria-[current]:border-sky aria-[current]:bg-sky-tint aria-[current]:font-semibold"
                prefetch={false}
              >
                {JURISDICTIONS[each][locale]}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {region && listed.length === 0 ? <p>{t('noClinics')}</p> : null}
      {listed.length > 0 ? (
        <form action={address} className="grid justify-items-start gap-3">
          <Select
            name="clinic"
            label={t('chooseClinic')}
            help={t('chooseClinicHelp')}
            defaultValue={chosen ?? listed[0]?.slug}
            options={listed.map(({ slug, name, address: at, training }) => ({
              value: slug,
              label: `${training ? `${t('trainingShort')}: ` : ''}${name}. ${at}`,
            }))}
          />
          <Button kind="secondary">{t('show')}</Button>
        </form>
      ) : null}
    </div>
  );
}
