import { useTranslations } from 'next-intl';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import { Checkbox, Checkboxes, Radios } from '@/components/ui/choices';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';
import { IinInput } from '@/components/ui/iin-input';
import { NumberInput } from '@/components/ui/number-input';
import { PhoneInput } from '@/components/ui/phone-input';
import { Select } from '@/components/ui/select';
import { Steps } from '@/components/ui/steps';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';

export function FormGallery() {
  const t = useTranslations('design');
  const ui = useTranslations('ui');
  const parts = { day: ui('day'), month: ui('month'), year: ui('year') };
  return (
    <section className="e-column e-stack" aria-labelledby="forms">
      <h2 id="forms">{t('forms')}</h2>
      <Steps now={3} of={5} text={t('step')} />
      <ErrorSummary
        title={ui('errorSummary')}
        errors={[
          { field: 'address-wrong', text: t('addressError') },
          { field: 'iin-wrong', text: t('iinError') },
          { field: 'birth-wrong', text: t('birthError') },
        ]}
      />
      <TextInput name="address" label={t('address')} help={t('addressHelp')} autoComplete="street-address" />
      <TextInput
        name="address-wrong"
        label={t('address')}
        help={t('addressHelp')}
        error={t('addressError')}
      />
      <TextInput name="read-only" label={t('clinic')} defaultValue={t('clinic1')} readOnly />
      <IinInput name="iin" label={t('iin')} help={t('iinHelp')} defaultValue="811201401188" />
      <IinInput name="iin-wrong" label={t('iin')} error={t('iinError')} defaultValue="81120140118" />
      <PhoneInput name="phone" label={t('phone')} defaultValue="+7 701 234 56 78" />
      <NumberInput name="number" label={t('fever')} width="4" defaultValue="38" />
      <DateInput name="birth" label={t('birth')} parts={parts} birthday />
      <DateInput
        name="birth-wrong"
        label={t('birth')}
        parts={parts}
        error={t('birthError')}
        wrong={['day', 'month']}
        defaultValue={{ day: '31', month: '2', year: '2026' }}
      />
      <Radios
        name="who"
        label={t('who')}
        defaultValue="child"
        choices={[
          { value: 'self', label: t('self') },
          {
            value: 'child',
            label: t('child'),
            help: t('childHelp'),
            reveals: <TextInput name="child-name" label={t('childName')} />,
          },
          { value: 'other', label: t('other'), disabled: true },
        ]}
      />
      <Radios
        name="short"
        label={t('agree')}
        inline
        choices={[
          { value: 'yes', label: ui('yes') },
          { value: 'no', label: ui('no') },
        ]}
      />
      <Checkboxes
        name="signs"
        label={t('signs')}
        defaultValue={['fever']}
        choices={[
          { value: 'fever', label: t('fever') },
          { value: 'cough', label: t('cough') },
        ]}
      />
      <Checkbox name="agree" label={t('agree')} error={t('agreeError')} />
      <Select
        name="clinic"
        label={t('clinic')}
        empty={t('clinicNone')}
        options={[
          { value: '1', label: t('clinic1') },
          { value: '2', label: t('clinic2') },
        ]}
      />
      <Textarea name="complaint" label={t('complaint')} maxLength={1000} />
      <FileInput name="file" label={t('file')} help={t('fileHelp')} accept="application/pdf,image/*" />
      <h3>{t('buttons')}</h3>
      <Actions>
        <SubmitButton busy={t('sending')}>{t('call')}</SubmitButton>
        <Button kind="secondary">{t('later')}</Button>
        <Button kind="danger">{t('withdraw')}</Button>
        <ButtonLink href="#forms" kind="quiet">
          {t('back')}
        </ButtonLink>
        <Button disabled>{t('unavailable')}</Button>
      </Actions>
    </section>
  );
}
