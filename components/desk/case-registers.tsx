import { getTranslations } from 'next-intl/server';
import { askNow } from '@/components/desk/ask-now-action';
import { order } from '@/components/desk/case-actions';
import { DeskForm } from '@/components/desk/desk-form';
import type { StaffPage } from '@/components/desk/staff-page';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { dayText, when } from '@/lib/i18n/when';
import { REGISTER_NAMES, REGISTERS, type Register } from '@/services/regulations/language/names';
import { REGISTER_FACTS, registerFactRule } from '@/services/regulations/language/register-facts';
import type { CaseFile } from '@/services/requests/read-case';
import { unansweredRegisters } from '@/services/requests/silence-of';
import { isDay } from '@/services/working-time/day';

interface Props {
  page: StaffPage;
  file: CaseFile;
  back: string;
}

/** What the registers of the case say and tell, which of them is silent, and what is obtained from one. */
export async function CaseRegisters({ page, file, back }: Props) {
  const [t, ui, time] = await Promise.all([
    getTranslations('registers'),
    getTranslations('ui'),
    getTranslations('time'),
  ]);
  const { locale } = page;
  const { state } = file.stored;
  const asked = REGISTERS.filter((register) => state.registers[register] !== undefined);
  const { step, mayAct, heldByOther } = file.choices;
  const orders = step?.orders;
  if (asked.length === 0 && !orders) return null;
  const unanswered = unansweredRegisters(file.rules.regulation, state).filter((one) => one !== orders);
  const filed = when({ t: time, locale, at: new Date(state.filedAt), now: file.now, zone: page.facts.zone });
  const factsOf = (register: Register) =>
    Object.keys(REGISTER_FACTS[register]).flatMap((fact) => {
      const value = state.registerFacts?.[register]?.[fact];
      return value === undefined
        ? []
        : [
            {
              key: `${register}.${fact}`,
              label: registerFactRule(register, fact)?.label[locale] ?? fact,
              value: words(register, fact, value),
            },
          ];
    });
  const words = (register: Register, fact: string, value: string | boolean): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    const option = registerFactRule(register, fact)?.options?.[value]?.[locale];
    return option ?? (isDay(value) ? dayText(locale, new Date(`${value}T12:00:00Z`), 'UTC') : value);
  };
  return (
    <section className="e-case-part" aria-labelledby="case-registers">
      <h3 id="case-registers">{t('told')}</h3>
      <SilenceNotice page={page} file={file} />
      <SummaryList
        rows={asked.flatMap((register) => [
          {
            key: register,
            label: REGISTER_NAMES[register][locale],
            value: t(`says.${state.registers[register] ?? 'unknown'}`),
          },
          ...factsOf(register),
        ])}
      />
      {unanswered.length > 0 && !file.silence ? (
        <p className="e-help">{t('silentSinceFiling', { at: filed })}</p>
      ) : null}
      {unanswered.length > 0 && mayAct && !heldByOther ? (
        <DeskForm
          form="ask-registers"
          action={askNow}
          hidden={{ request: file.stored.id, back }}
          summary={ui('errorSummary')}
          busy={t('askBusy')}
          submit={t('ask')}
          kind="secondary"
        />
      ) : null}
      {orders && mayAct && !heldByOther && state.registers[orders] !== 'yes' ? (
        <>
          <p className="e-help">{t('orderHelp')}</p>
          <DeskForm
            form="order"
            action={order}
            hidden={{ request: file.stored.id, version: String(file.stored.version), back }}
            summary={ui('errorSummary')}
            busy={ui('busy')}
            submit={t('order')}
            kind="secondary"
          />
        </>
      ) : null}
    </section>
  );
}

async function SilenceNotice({ page: { locale, facts }, file: { silence, now } }: Omit<Props, 'back'>) {
  if (!silence) return null;
  const [t, time] = await Promise.all([getTranslations('registers'), getTranslations('time')]);
  const at = (moment: Date) => when({ t: time, locale, at: moment, now, zone: facts.zone });
  const registers = silence.registers.map((register) => REGISTER_NAMES[register][locale]).join(', ');
  return (
    <Notice kind="attention">
      <p>
        {t('silentNamed', { registers, since: at(silence.since) })}{' '}
        {silence.askedAgainAt ? t('askedAgain', { at: at(silence.askedAgainAt) }) : t('askingNow')}
      </p>
    </Notice>
  );
}
