/** Events of a case as sentences. */
import type { Locale } from '@/lib/i18n/locale';
import { specialityName } from '@/services/organisations/specialities';
import { ACTOR_NAMES, STAFF_ACTORS } from '@/services/regulations/language/actors';
import { CHANNELS, REGISTER_NAMES } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { TimelineEntry } from '@/services/requests/read-case';
import type { Appointed } from '@/services/workflow/case';

type Say = (key: string, values?: Record<string, string | number>) => string;

export interface EventWords {
  text: string;
  by: string;
}

export function eventWords(
  { event, by }: TimelineEntry,
  {
    t,
    at,
    regulation,
    locale,
  }: { t: Say; at: (moment: Date) => string; regulation: Regulation; locale: Locale },
): EventWords {
  const step = (name: string) => regulation.steps.find((one) => one.name === name);
  const agreed = ({ startsAt, doctorName, speciality, kind }: Appointed) => ({
    at: at(new Date(startsAt)),
    doctor: doctorName,
    speciality: specialityName(speciality, locale),
    kind,
  });
  const say = (): string => {
    switch (event.type) {
      case 'filed': {
        const later = event.acceptedAt > event.at;
        const channel = CHANNELS[event.channel][locale];
        return later
          ? t('event.filedForLater', { channel, at: at(new Date(event.acceptedAt)) })
          : t('event.filed', { channel });
      }
      case 'step-started':
        return t('event.step-started', {
          step: step(event.step.name)?.title[locale] ?? event.step.name,
          role: ACTOR_NAMES[event.step.actor][locale],
          due: at(new Date(event.step.due)),
        });
      case 'handed-over':
        return t('event.handed-over', { to: event.to.name });
      case 'appointed':
        return t('event.appointed', agreed(event.appointed));
      case 'appointment-moved':
        return t('event.appointment-moved', agreed(event.appointed));
      case 'step-completed': {
        const done = step(event.step);
        const words = {
          step: done?.title[locale] ?? event.step,
          outcome: done?.outcomes[event.outcome]?.label[locale] ?? event.outcome,
        };
        if (event.byHand) {
          const registers = event.byHand.registers.map((one) => REGISTER_NAMES[one][locale]).join(', ');
          return t('event.stepByHand', { ...words, registers, reason: event.byHand.reason });
        }
        return t(event.inTime ? 'event.step-completed' : 'event.stepCompletedLate', words);
      }
      case 'register-answered':
        return t('event.register-answered', { register: REGISTER_NAMES[event.register][locale] });
      case 'register-ordered':
        return t('event.register-ordered', { register: REGISTER_NAMES[event.register][locale] });
      case 'result-given': {
        const result = regulation.results.find(({ name }) => name === event.result);
        return t('event.result-given', { result: result?.title[locale] ?? event.result });
      }
      case 'refused': {
        const ground = regulation.refusals.find(({ name }) => name === event.ground)?.ground[locale];
        return event.reason
          ? t('event.refusedBecause', { ground: ground ?? event.ground, reason: event.reason })
          : t('event.refused', { ground: ground ?? event.ground });
      }
      case 'reopened':
        return t('event.reopened', {
          step: step(event.step)?.title[locale] ?? event.step,
          complaint: event.complaint,
        });
      case 'taken':
      case 'released':
      case 'completed':
      case 'withdrawn':
        return t(`event.${event.type}`);
    }
  };
  const role = STAFF_ACTORS.find((actor) => actor === by.role);
  const who = by.name ?? t(`by.${by.kind === 'staff' || by.kind === 'citizen' ? by.kind : 'portal'}`);
  return { text: say(), by: role ? `${who}, ${ACTOR_NAMES[role][locale].toLocaleLowerCase(locale)}` : who };
}
