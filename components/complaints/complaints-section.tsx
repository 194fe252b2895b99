import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requestPath } from '@/components/cabinet/request-path';
import { complaintPath } from '@/components/complaints/complaint-path';
import { ComplaintTag } from '@/components/complaints/status-tag';
import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { isSilent } from '@/services/complaints/complaint';
import { complaintsOfRequest } from '@/services/complaints/my-complaints';
import type { CitizenContext } from '@/services/identity/current-actor';

/** On the page of a request: the complaints about it, and the way to a new one. */
export async function ComplaintsSection({
  context,
  requestId,
  locale,
  now,
}: {
  context: CitizenContext;
  requestId: string;
  locale: Locale;
  now: Date;
}) {
  const [t, read] = await Promise.all([
    getTranslations('complaints'),
    complaintsOfRequest(context, requestId),
  ]);
  const complaints = read.ok ? read.value : [];
  return (
    <section aria-labelledby="complaints" className="grid gap-3" data-print="no">
      <h2 id="complaints">{t('section.title')}</h2>
      {complaints.length > 0 ? (
        <ul className="grid gap-2">
          {complaints.map(({ id, number, state }) => (
            <li key={id}>
              <Link href={complaintPath(locale, id)} prefetch={false}>
                {t('one.title', { number })}
              </Link>{' '}
              <ComplaintTag state={state} silent={isSilent(state, now)} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('section.help')}</p>
      )}
      <p>
        <ButtonLink kind="secondary" href={requestPath(locale, requestId, 'complain')} prefetch={false}>
          {t('section.ask')}
        </ButtonLink>
      </p>
    </section>
  );
}
