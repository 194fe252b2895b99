import { getTranslations } from 'next-intl/server';
import { requestPath } from '@/components/cabinet/request-path';
import { problem } from '@/lib/http/problem';
import { isLocale } from '@/lib/i18n/locale';
import { newTraceId } from '@/lib/logs/logger';
import { fullName } from '@/lib/names/format';
import { citizenOrRefusal } from '@/services/identity/current-actor';
import { specialityName } from '@/services/organisations/specialities';
import { myRequest } from '@/services/requests/my-request';
import { calendarFile } from '@/services/scheduling/calendar-file';

const REMIND_MINUTES = 120;

/** The agreed time for the person's own calendar; bound to the session, so the address alone opens nothing. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/cabinet/requests/[request]/calendar'>,
): Promise<Response> {
  const { locale, request: id } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const context = await citizenOrRefusal();
  if (!context.ok) return problem(context.refusal, { locale, traceId: newTraceId() });
  const asked = { locale, traceId: context.value.traceId };
  const found = await myRequest(context.value, id);
  if (!found.ok) return problem(found.refusal, asked);
  const { stored, booking, clinic, rules, now, situation } = found.value;
  const { appointed } = stored.state;
  if (!appointed) return problem({ code: 'not-found' }, asked);
  const t = await getTranslations({ locale, namespace: 'cabinet.calendar' });
  const { sensitive } = rules.regulation.privacy;
  const atClinic = appointed.kind === 'appointments';
  const doctor = booking ? fullName(booking.doctor) : appointed.doctorName;
  const address = `${clinic.name[locale]}, ${clinic.address[locale]}`;
  const room = booking?.room ?? appointed.room;
  const summary = sensitive
    ? t('sensitive')
    : atClinic
      ? t('appointment', { speciality: specialityName(appointed.speciality, locale) })
      : t('visit');
  const text = calendarFile({
    uid: stored.id,
    // Grows with every event of the case: a moved appointment replaces the old one in the calendar.
    sequence: stored.version,
    startsAt: new Date(appointed.startsAt),
    endsAt: new Date(appointed.endsAt),
    at: now,
    cancelled: situation.kind === 'withdrawn' || situation.kind === 'refused',
    summary,
    ...(sensitive ? {} : { description: t('text', { doctor, number: stored.number }) }),
    ...(atClinic ? { location: room && !sensitive ? t('room', { address, room }) : address } : {}),
    url: `${process.env.PUBLIC_URL ?? ''}${requestPath(locale, stored.id)}`,
    ...(atClinic
      ? { reminder: { minutes: REMIND_MINUTES, words: sensitive ? summary : t('reminder') } }
      : {}),
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="emhana-${stored.number}.ics"`,
      'cache-control': 'no-store',
    },
  });
}
