import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { addPerson, searchPerson } from '@/components/desk/intake-actions';
import { PersonFinder } from '@/components/desk/person-finder';
import type { StaffPage } from '@/components/desk/staff-page';
import { Because } from '@/components/services/because';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { fullName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { IntakePerson } from '@/services/requests/read-intake';
import { toDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

/** Whoever is served, once found; and what the register says of them. */
export async function IntakePersonCard({
  page: { locale },
  person,
  regulation,
  other,
}: {
  page: StaffPage;
  person: IntakePerson;
  regulation: Regulation;
  /** This screen without the person. */
  other: string;
}) {
  const [t, desk] = await Promise.all([getTranslations('intake'), getTranslations('desk')]);
  const { card, age, attached } = person;
  return (
    <div className="e-stack" data-case="">
      <p className="e-case-person">
        <b>{fullName(card)}</b>
        <Link href={other} prefetch={false} data-key="Escape">
          {t('otherPerson')}
        </Link>
      </p>
      <dl className="e-case-facts">
        <div>
          <dt>{t('born')}</dt>
          <dd>
            {dayInWords(toDay(card.birthDate), locale)}, {desk('case.age', { age })}
          </dd>
        </div>
        {card.iin ? (
          <div>
            <dt>{t('iin')}</dt>
            <dd className="e-figures">{card.iin}</dd>
          </div>
        ) : null}
        {card.phone ? (
          <div>
            <dt>{t('phone')}</dt>
            <dd className="e-figures">{printPhone(card.phone)}</dd>
          </div>
        ) : null}
        {card.address ? (
          <div>
            <dt>{t('address')}</dt>
            <dd>{card.address}</dd>
          </div>
        ) : null}
        <div>
          <dt>{desk('case.attachment')}</dt>
          <dd>
            <Tag kind={attached === 'yes' ? 'done' : 'attention'}>{t(`attached.${attached}`)}</Tag>
          </dd>
        </div>
      </dl>
      {person.barred ? (
        <Notice kind="attention">
          <p>{t('barred')}</p>
          <Because regulation={regulation} ground={regulation.attachment} />
        </Notice>
      ) : null}
    </div>
  );
}

export async function IntakeFinder({ to }: { to: string }) {
  const [t, ui] = await Promise.all([getTranslations('intake'), getTranslations('ui')]);
  return (
    <PersonFinder
      to={to}
      search={searchPerson}
      add={addPerson}
      fromIin={['birthDate', 'sex']}
      fields={[
        { name: 'iin', kind: 'iin', label: t('new.iin') },
        { name: 'surname', kind: 'text', label: t('new.surname') },
        { name: 'givenName', kind: 'text', label: t('new.givenName') },
        { name: 'patronymic', kind: 'text', label: t('new.patronymic') },
        {
          name: 'birthDate',
          kind: 'date',
          label: t('new.birthDate'),
          dateParts: { day: ui('day'), month: ui('month'), year: ui('year') },
        },
        {
          name: 'sex',
          kind: 'radios',
          label: t('new.sex'),
          options: [
            { value: 'female', label: t('new.female') },
            { value: 'male', label: t('new.male') },
          ],
        },
        { name: 'phone', kind: 'phone', label: t('new.phone') },
        { name: 'address', kind: 'text', label: t('new.address') },
      ]}
      words={{
        label: t('find.label'),
        help: t('find.help'),
        submit: t('find.submit'),
        busy: ui('busy'),
        summary: ui('errorSummary'),
        choose: t('find.choose'),
        more: t('find.more'),
        nobody: t('find.nobody'),
        unknown: t('find.unknown'),
        enter: t('find.enter'),
        save: t('find.save'),
      }}
    />
  );
}
