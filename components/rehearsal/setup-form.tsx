import { useLocale, useTranslations } from 'next-intl';
import { NumberInput } from '@/components/ui/number-input';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { href } from '@/lib/i18n/navigation';
import { actById, REGULATIONS } from '@/services/regulations/catalogue';
import { APPLICANTS, CHANNELS } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale, Text } from '@/services/regulations/language/text';
import type { Setup } from '@/services/rehearsal/setup';

/** The invented circumstances; a plain GET form that begins the rehearsal anew. */
export function SetupForm({ regulation, setup }: { regulation: Regulation; setup: Setup }) {
  const locale = useLocale();
  const t = useTranslations('rehearsal');
  return (
    <form method="get" action={href(locale, '/rehearsal')} className="e-card grid gap-4">
      <Select
        name="regulation"
        label={t('regulation')}
        options={REGULATIONS.map(({ id, title, act }) => ({
          value: id,
          label: `${title[locale]}. ${actById(act).shortTitle[locale]}`,
        }))}
        defaultValue={regulation.id}
      />
      <Select
        name="channel"
        label={t('channel')}
        options={named(CHANNELS, locale)}
        defaultValue={setup.channel}
      />
      <Select
        name="applicant"
        label={t('applicant')}
        options={named(APPLICANTS, locale)}
        defaultValue={setup.applicant}
      />
      <NumberInput name="age" label={t('age')} defaultValue={setup.age} />
      <Select
        name="registers"
        label={t('registers')}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`says.${value}`) }))}
        defaultValue={setup.registers}
      />
      <TextInput name="start" type="datetime-local" label={t('start')} defaultValue={setup.start} />
      <button type="submit" className="e-button justify-self-start" data-kind="secondary">
        {t('begin')}
      </button>
    </form>
  );
}

const named = (names: Readonly<Record<string, Text>>, locale: Locale) =>
  Object.entries(names).map(([value, text]) => ({ value, label: text[locale] }));
