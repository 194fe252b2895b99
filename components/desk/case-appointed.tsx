import { getTranslations } from 'next-intl/server';
import { move, withdraw } from '@/components/desk/case-actions';
import { timesFor } from '@/components/desk/case-answer';
import { DeskForm } from '@/components/desk/desk-form';
import type { StaffPage } from '@/components/desk/staff-page';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { when } from '@/lib/i18n/when';
import { may } from '@/services/identity/permissions';
import { specialityName } from '@/services/organisations/specialities';
import type { CaseFile } from '@/services/requests/read-case';

/** The time that was agreed, and what can be done with it: moved by the clinic, withdrawn on the person's word. */
export async function CaseAppointed({ page, file, back }: { page: StaffPage; file: CaseFile; back: string }) {
  const [t, ui, time, scheduling] = await Promise.all([
    getTranslations('desk'),
    getTranslations('ui'),
    getTranslations('time'),
    getTranslations('scheduling'),
  ]);
  const { locale, facts, context } = page;
  const { state } = file.stored;
  const { appointed } = state;
  const open = state.status === 'open';
  const at = (moment: string) =>
    when({ t: time, locale, at: new Date(moment), now: file.now, zone: facts.zone });
  const hidden = { request: file.stored.id, version: String(file.stored.version), back };
  const common = { summary: ui('errorSummary'), busy: ui('busy') };
  const displaced = file.displacedWhy;
  const mayMove = open && appointed && may(context.actor, 'booking.make');
  const mayWithdraw =
    open && file.rules.regulation.withdrawal.allowed && may(context.actor, 'booking.cancel');
  if (!appointed && !mayWithdraw) return null;
  return (
    <section className="e-case-part" id="appointed" aria-label={t('appointed.title')}>
      {appointed ? (
        <p className="e-case-appointed">
          <b>
            {t(`appointed.${appointed.kind}`)}: {at(appointed.startsAt)}
          </b>{' '}
          {appointed.doctorName}, {specialityName(appointed.speciality, locale)}
          {appointed.room ? `, ${t('time.room')} ${appointed.room}` : ''}
        </p>
      ) : null}
      {displaced ? (
        <Notice kind="attention" title={t('appointed.displaced')}>
          {scheduling.has(`reasons.${displaced}`) ? <p>{scheduling(`reasons.${displaced}`)}</p> : null}
        </Notice>
      ) : null}
      {mayMove ? (
        <Details summary={t('appointed.move')} open={displaced !== null}>
          <DeskForm
            {...common}
            form="move"
            action={move}
            hidden={hidden}
            times={await timesFor(page, file, false)}
            fields={[
              {
                name: 'contact',
                kind: 'text',
                label: t('appointed.contact'),
                help: t('appointed.contactHelp'),
              },
            ]}
            submit={t('appointed.moveSubmit')}
            kind="secondary"
          />
        </Details>
      ) : null}
      {mayWithdraw ? (
        <Details summary={t('withdraw.open')}>
          <p className="e-help">{t('withdraw.help')}</p>
          <DeskForm
            {...common}
            form="withdraw"
            action={withdraw}
            hidden={hidden}
            fields={[{ name: 'contact', kind: 'text', label: t('withdraw.contact') }]}
            submit={t('withdraw.submit')}
            kind="danger"
          />
        </Details>
      ) : null}
    </section>
  );
}
