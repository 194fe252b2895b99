import { useLocale, useTranslations } from 'next-intl';
import { requestPath } from '@/components/cabinet/request-path';
import { ButtonLink } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import { clockTime } from '@/lib/i18n/when';
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import { specialityName } from '@/services/organisations/specialities';
import type { MyRequest } from '@/services/requests/my-request';
import { dayWithWeekday } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

/** When, with whom and where: as the schedule has it today. */
export function AgreedTime({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const { stored, booking, clinic, rules, situation } = request;
  const { appointed } = stored.state;
  if (!appointed) return null;
  const { zone } = rules.place;
  const startsAt = new Date(appointed.startsAt);
  const room = booking ? booking.room : (appointed.room ?? null);
  const covered = booking?.insteadOf;
  const doctor = booking ? fullName(booking.doctor) : appointed.doctorName;
  const atClinic = appointed.kind === 'appointments';
  const ahead = situation.kind === 'coming' || situation.kind === 'with-clinic';
  return (
    <section aria-labelledby="time" className="grid gap-3">
      <h2 id="time">{t(`time.${appointed.kind}`)}</h2>
      <SummaryList
        rows={[
          {
            key: 'when',
            label: t('when'),
            value: (
              <strong className="figures">
                {dayWithWeekday(localDay(startsAt, zone), locale)}, {clockTime(startsAt, zone)}
              </strong>
            ),
          },
          {
            key: 'doctor',
            label: t('doctor'),
            value: (
              <>
                {covered ? t('covers', { doctor, absent: fullName(covered) }) : doctor}
                <br />
                <span className="e-help">{specialityName(appointed.speciality, locale)}</span>
              </>
            ),
          },
          ...(atClinic && room ? [{ key: 'room', label: t('room'), value: room }] : []),
          ...(atClinic
            ? [
                {
                  key: 'where',
                  label: t('where'),
                  value: (
                    <>
                      {clinic.name[locale]}
                      <br />
                      {clinic.address[locale]}
                    </>
                  ),
                },
              ]
            : []),
          {
            key: 'phone',
            label: t('phone'),
            value: clinic.phones.map((phone) => (
              <a key={phone} href={`tel:${phone}`} className="me-4">
                {printPhone(phone)}
              </a>
            )),
          },
        ]}
      />
      {ahead ? (
        <p className="e-actions">
          <ButtonLink
            kind="secondary"
            href={requestPath(locale, stored.id, 'calendar')}
            prefetch={false}
            download
          >
            {t('calendar')}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
