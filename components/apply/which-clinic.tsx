import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { type Choice, Radios } from '@/components/ui/choices';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { href } from '@/lib/i18n/navigation';
import type { ClinicFacts, ClinicSummary } from '@/services/organisations/find-clinics';
import type { OpenDraft } from '@/services/requests/load-draft';

/** As many as can be read at a glance; the rest stand in a list behind "another clinic". */
const SHOWN = 6;

interface Props {
  draft: OpenDraft;
  clinics: readonly ClinicSummary[];
  /** The clinic of attachment, where it gives the service under other rules. */
  elsewhere: ClinicFacts | null;
  error: string | undefined;
}

export function WhichClinic({ draft, clinics, elsewhere, error }: Props) {
  const locale = useLocale();
  const t = useTranslations('apply');
  const services = useTranslations('services');
  const { regulation, attachedClinicId, clinicId } = draft;
  const { attachment } = regulation;
  const first = clinics.filter(({ id }) => id === attachedClinicId || id === clinicId);
  const rest = clinics.filter((clinic) => !first.includes(clinic));
  const few = clinics.length <= SHOWN;
  const shown = few ? [...first, ...rest] : first;
  const choices: Choice[] = shown.map((clinic) => ({
    value: clinic.id,
    label: clinic.name,
    help: (
      <>
        {clinic.training ? <strong className="block text-ink">{services('training')}</strong> : null}
        {clinic.address}
        {clinic.id === attachedClinicId ? (
          <strong className="block text-ink">{t('clinic.proposed')}</strong>
        ) : null}
      </>
    ),
  }));
  if (!few) {
    choices.push({
      value: 'other',
      label: t('clinic.other'),
      reveals: (
        <Select
          name="other"
          label={t('clinic.other')}
          options={rest.map(({ id, name, address, training }) => ({
            value: id,
            label: `${training ? `${services('trainingShort')}: ` : ''}${name}. ${address}`,
          }))}
        />
      ),
    });
  }
  return (
    <div className="grid gap-4">
      <Radios
        name="clinic"
        label={t('steps.clinic')}
        labelSize="page"
        help={`${attachedClinicId || attachment.rule === 'not-asked' ? '' : `${t('clinic.none')} `}${t(`clinic.rule.${attachment.rule}`)}`}
        {...(error ? { error } : {})}
        choices={choices}
        defaultValue={clinicId}
      />
      <Because regulation={regulation} ground={attachment} />
      {elsewhere ? (
        <Notice kind="attention">
          <p>{t('clinic.elsewhere', { clinic: elsewhere.name })}</p>
          <p>
            <Link href={href(locale, `/services/${regulation.service}?clinic=${elsewhere.slug}`)}>
              {t('clinic.elsewhereLink')}
            </Link>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
