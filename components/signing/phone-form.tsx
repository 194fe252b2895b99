import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AnswerForm } from '@/components/identity/answer-form';
import { type FormAction, freshForm } from '@/components/identity/form-state';

/** One button: the next page shows the QR code. Works without JavaScript. */
export async function PhoneForm({
  action,
  lead,
  busy,
}: {
  action: FormAction;
  lead: ReactNode;
  busy: string;
}) {
  const [t, ui] = await Promise.all([getTranslations('means'), getTranslations('ui')]);
  return (
    <AnswerForm
      action={action}
      initial={freshForm()}
      summary={ui('errorSummary')}
      title={null}
      lead={lead}
      fields={[]}
      submit={t('phone.show')}
      busy={busy}
    />
  );
}
