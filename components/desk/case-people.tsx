import { getTranslations } from 'next-intl/server';
import { verifyClaim } from '@/components/desk/case-actions';
import { DeskForm } from '@/components/desk/desk-form';
import type { StaffPage } from '@/components/desk/staff-page';
import { Because } from '@/components/services/because';
import { Tag } from '@/components/ui/tag';
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import { ageOn } from '@/services/identity/age';
import { may } from '@/services/identity/permissions';
import { APPLICANTS, CHANNELS } from '@/services/regulations/language/names';
import type { CaseFile, PersonCard } from '@/services/requests/read-case';
import type { ClaimToAct } from '@/services/requests/read-claims';
import { toDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

/** Who is served, who asked and by what right, and what the register says: the first thing a registrar looks at. */
export async function CasePeople({ page, file, back }: { page: StaffPage; file: CaseFile; back: string }) {
  const { locale, context } = page;
  const t = await getTranslations('desk');
  const { state } = file.stored;
  const { regulation } = file.rules;
  return (
    <section className="e-case-part" aria-label={t('case.people')}>
      {file.recipient ? (
        <Person page={page} person={file.recipient} now={file.now} />
      ) : (
        <p>{t('nobodyNamed')}</p>
      )}
      <dl className="e-case-facts">
        <Fact label={t('case.channel')}>{CHANNELS[state.channel][locale]}</Fact>
        <Fact label={t('case.applicant')}>
          {APPLICANTS[state.applicant][locale]}
          {file.applicant ? `: ${fullName(file.applicant)}` : ''}
          {file.applicant?.phone ? (
            <>
              {', '}
              <a href={`tel:${file.applicant.phone}`}>{printPhone(file.applicant.phone)}</a>
            </>
          ) : null}
        </Fact>
        <Fact label={t('case.attachment')}>
          <Attachment page={page} file={file} />{' '}
          <Because regulation={regulation} ground={regulation.attachment} />
        </Fact>
        {regulation.fields
          .filter(({ prefill, kind }) => kind !== 'slot' && !(prefill && IN_CARD.includes(prefill)))
          .map((field) => {
            const value = state.answers[field.name];
            if (value === undefined || value === '') return null;
            const option = field.options?.find((one) => one.value === value);
            return (
              <Fact key={field.name} label={field.label[locale]}>
                {field.kind === 'phone' && typeof value === 'string' ? (
                  <a href={`tel:${value}`}>{printPhone(value)}</a>
                ) : typeof value === 'boolean' ? (
                  t(value ? 'yes' : 'no')
                ) : (
                  (option?.label[locale] ?? String(value))
                )}
              </Fact>
            );
          })}
      </dl>
      {file.claims.length > 0 && state.applicant !== 'self'
        ? file.claims.map((claim) => (
            <Claim key={claim.id} page={page} claim={claim} requestId={file.stored.id} back={back}>
              {may(context.actor, 'representation.verify') && claim.status === 'declared'}
            </Claim>
          ))
        : null}
    </section>
  );
}

/** Said by the card of the person already. */
const IN_CARD: readonly string[] = [
  'surname',
  'given-name',
  'patronymic',
  'birth-date',
  'birth-year',
  'age',
  'sex',
];

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

async function Person({
  page: { locale, facts },
  person,
  now,
}: {
  page: StaffPage;
  person: PersonCard;
  now: Date;
}) {
  const t = await getTranslations('desk');
  const age = ageOn(person.birthDate, localDay(now, facts.zone));
  return (
    <p className="e-case-person">
      <b>{fullName(person)}</b>
      <span>
        {t('case.born', {
          date: dayInWords(toDay(person.birthDate), locale),
          age: t('case.age', { age }),
        })}
      </span>
      {person.iin ? <span className="e-figures">{t('case.iin', { iin: person.iin })}</span> : null}
    </p>
  );
}

async function Attachment({ page: { locale }, file }: { page: StaffPage; file: CaseFile }) {
  const t = await getTranslations('desk');
  const { attachment } = file;
  const atFiling = file.stored.state.registers['attached-population'];
  const today = attachment?.here ? 'yes' : 'no';
  return (
    <>
      <Tag kind={attachment?.here ? 'done' : 'attention'}>
        {attachment?.here
          ? t('attachment.here')
          : attachment
            ? t('attachment.elsewhere')
            : t('attachment.nowhere')}
      </Tag>{' '}
      {attachment && !attachment.here ? attachment.name[locale] : null}
      {attachment ? ` ${t('attachment.since', { date: dayInWords(toDay(attachment.since), locale) })}` : null}
      {atFiling && atFiling !== today ? ` (${t(`attachment.atFiling.${atFiling}`)})` : null}
    </>
  );
}

async function Claim({
  page: { locale },
  claim,
  requestId,
  back,
  children: verifiable,
}: {
  page: StaffPage;
  claim: ClaimToAct;
  requestId: string;
  back: string;
  children: boolean;
}) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const kind = t.has(`claim.document.${claim.document.kind}`)
    ? t(`claim.document.${claim.document.kind}`)
    : claim.document.kind;
  return (
    <div className="e-case-claim">
      <p>
        <b>{claim.name ?? t('claim.unknown')}</b> · {t(`claim.kind.${claim.kind}`)} · {kind}{' '}
        <span className="e-figures">{claim.document.number}</span>, {dayInWords(claim.document.date, locale)}{' '}
        <Tag kind={claim.status === 'declared' ? 'attention' : 'done'}>
          {t(`claim.status.${claim.status}`)}
        </Tag>
      </p>
      {verifiable ? (
        <DeskForm
          form={`verify-${claim.id}`}
          className="e-desk-inline"
          action={verifyClaim}
          hidden={{ claim: claim.id, request: requestId, back }}
          summary={ui('errorSummary')}
          submit={t('claim.verify')}
          busy={ui('busy')}
          kind="secondary"
        />
      ) : null}
    </div>
  );
}
