/** A line of the queue in words: plain data, for the page and for its island. */
import { getTranslations } from 'next-intl/server';
import { anyOf } from '@/lib/i18n/any-of';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import { shortName } from '@/lib/names/format';
import { editionOf } from '@/services/editions/editions';
import { may } from '@/services/identity/permissions';
import { ableTo, actorsOf } from '@/services/regulations/facts';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { CHANNELS, type Channel } from '@/services/regulations/language/names';
import type { QueueLine } from '@/services/requests/list-queue';
import type { StaffPage } from './staff-page';

export interface QueueRow {
  requestId: string;
  number: string;
  name: string;
  service: string;
  /** Where the case stands: its step, or how it ended. */
  step: string;
  ended: boolean;
  channel: string;
  role: string;
  filed: string;
  due: string | null;
  dueAt: string;
  takenBy: string | null;
  mine: boolean;
  /** The person may take it. */
  takeable: boolean;
  /** The case beside the list, and by itself. */
  panel: string;
  page: string;
}

const isChannel = (text: string): text is Channel => Object.hasOwn(CHANNELS, text);

export async function queueRows(
  { locale, context: { actor }, facts: { zone } }: StaffPage,
  lines: readonly QueueLine[],
  now: Date,
  panelOf: (requestId: string) => string,
): Promise<QueueRow[]> {
  const [t, time] = await Promise.all([getTranslations('desk'), getTranslations('time')]);
  const at = (moment: Date) => when({ t: time, locale, at: moment, now, zone });
  return lines.map((line) => {
    const regulation = editionOf(line);
    const { task, requestId, channel } = line;
    const step = regulation.steps.find(({ name }) => name === task?.step);
    const name = line.surname
      ? shortName({ surname: line.surname, givenName: line.givenName ?? '', patronymic: line.patronymic })
      : t('nobodyNamed');
    const mayDo =
      task !== null &&
      step !== undefined &&
      ableTo(step).some((able) => actor.roles.some((held) => held === able));
    return {
      requestId,
      number: line.number,
      // Health data that hides itself: who it is stands in the case, not in the list.
      name: regulation.privacy.sensitive ? line.number : name,
      service: regulation.title[locale],
      step: task ? (step?.title[locale] ?? task.step) : t(`status.${statusOf(line.status)}`),
      ended: line.status !== 'open',
      channel: isChannel(channel) ? CHANNELS[channel][locale] : channel,
      role: step
        ? anyOf(
            actorsOf(step).map((one) => ACTOR_NAMES[one][locale]),
            locale,
          )
        : '',
      filed: at(line.filedAt),
      due: task?.dueAt.toISOString() ?? null,
      dueAt: task ? at(task.dueAt) : '',
      takenBy: task?.takenByName ?? null,
      mine: task?.takenById === actor.personId,
      takeable: mayDo && task.takenById === null && may(actor, 'queue.read'),
      panel: panelOf(requestId),
      page: href(locale, `/staff/cases/${requestId}`),
    };
  });
}

const STATUSES = ['open', 'completed', 'refused', 'withdrawn'] as const;
export const statusOf = (text: string): (typeof STATUSES)[number] =>
  STATUSES.find((status) => status === text) ?? 'open';
