import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { Radios } from '@/components/ui/choices';
import { fullName } from '@/lib/names/format';
import { ageOn } from '@/services/identity/age';
import type { ActingFor } from '@/services/identity/representation';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Admission } from '@/services/requests/admitted-applicants';
import { THIRD_PERSON, thirdPersonRule } from '@/services/requests/third-person';
import { localDay } from '@/services/working-time/zone';

interface Props {
  regulation: Regulation;
  admissions: readonly Admission[];
}

export function WhoNeedsCare({
  regulation,
  admissions,
  now,
  error,
}: Props & { now: Date; error?: string | undefined }) {
  const t = useTranslations('apply');
  const today = localDay(now, 'Asia/Almaty');
  const admitted = admissions.filter((each) => each.admitted);
  const relation = (person: ActingFor): string =>
    person.kind === 'self'
      ? t('who.self')
      : person.kind === 'power-of-attorney' || person.kind === 'third-person'
        ? t(`who.${person.kind}`)
        : t(`who.${person.kind}`, { age: ageOn(person.birthDate, today) });
  const [first] = admitted;
  const another = thirdPersonRule(regulation);
  const grounds = [
    ...new Map([
      ...admitted.map(({ rule, applicant }) => [applicant, rule] as const),
      ...(another ? [[another.who, another] as const] : []),
    ]).entries(),
  ];
  return (
    <div className="grid gap-2">
      <Radios
        name="recipient"
        label={t('steps.who')}
        labelSize="page"
        help={t('who.help')}
        {...(error ? { error } : {})}
        defaultValue={first?.person.personId}
        choices={[
          ...admitted.map(({ person }) => ({
            value: person.personId,
            label: fullName(person),
            help: `${relation(person)}${person.status === 'declared' ? `. ${t('who.declared')}` : ''}`,
          })),
          ...(another
            ? [{ value: THIRD_PERSON, label: t('who.third-person'), help: t('who.thirdPersonHelp') }]
            : []),
        ]}
      />
      {grounds.map(([applicant, rule]) => (
        <Because key={applicant} regulation={regulation} ground={rule} label={t(`who.why.${applicant}`)} />
      ))}
    </div>
  );
}

/** Those whom the citizen may act for elsewhere, and what the act says of it. */
export function NotAdmitted({ regulation, admissions }: Props) {
  const locale = useLocale();
  const t = useTranslations('apply');
  const left = admissions.filter((each) => !each.admitted);
  return (
    <>
      {left.map(({ person, rule }) => {
        const reading = rule?.reading === undefined ? undefined : regulation.readings[rule.reading];
        const name = fullName(person);
        return rule ? (
          <div key={person.personId}>
            <p>
              {name}: {reading ? reading.reading[locale] : t('who.notAdmittedText')}
            </p>
            <Because regulation={regulation} ground={rule} label={t('who.notAdmitted', { name })} />
          </div>
        ) : (
          <p key={person.personId}>
            {name}: {t('who.notAdmittedSilent')}
          </p>
        );
      })}
    </>
  );
}
