import { useLocale, useTranslations } from 'next-intl';
import { phonesInLine } from '@/components/cabinet/phones-in-line';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { dayText, when } from '@/lib/i18n/when';
import { specialityName } from '@/services/organisations/specialities';
import type { Situation } from '@/services/requests/situation';

interface Props {
  situation: Situation;
  phones: readonly string[];
  now: Date;
  zone?: string;
}

/** Where a request stands, in one plain sentence. */
export function StatusSentence({ situation, phones, now, zone = TIME_ZONE }: Props) {
  const locale = useLocale();
  const t = useTranslations('cabinet.says');
  const time = useTranslations('time');
  const at = (moment: Date | string) => when({ t: time, locale, at: new Date(moment), now, zone });
  const by = (moment: Date) => when({ t: time, locale, at: moment, now, zone, bound: 'by' });
  const phone = phonesInLine(phones);
  switch (situation.kind) {
    case 'displaced':
      return t('displaced', { at: at(situation.appointed.startsAt) });
    case 'with-you':
      return t('yourStep', { step: situation.step.title[locale], by: by(situation.due) });
    case 'with-subject':
      return t('otherPerson', { by: by(situation.due) });
    case 'with-clinic':
      return situation.late
        ? t('late', { at: at(situation.due), phone })
        : t('waiting', { by: by(situation.due) });
    case 'waits-for-opening':
      return t('opening', { at: at(situation.acceptedAt), by: by(situation.due) });
    case 'coming':
    case 'being-recorded': {
      const { startsAt, doctorName: doctor, speciality, kind } = situation.appointed;
      if (situation.kind === 'being-recorded') return t('recorded', { at: at(startsAt) });
      return kind === 'home-visits'
        ? t('visit', { at: at(startsAt), doctor })
        : t('booked', { at: at(startsAt), doctor, speciality: specialityName(speciality, locale) });
    }
    case 'completed':
      return situation.result
        ? t('completed', { result: situation.result.title[locale], day: day(situation.at) })
        : t('closed', { day: day(situation.at) });
    case 'refused':
      return t('refused', { day: day(situation.at) });
    case 'withdrawn':
      return t('withdrawn', { day: day(situation.at) });
  }

  function day(moment: Date): string {
    return dayText(locale, moment, zone);
  }
}
