import { useTranslations } from 'next-intl';

/** Three sentences that a first visitor needs. */
export function HowItWorks() {
  const t = useTranslations('start');
  const steps = [
    { title: t('how1Title'), text: t('how1') },
    { title: t('how2Title'), text: t('how2') },
    { title: t('how3Title'), text: t('how3') },
  ];
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('howTitle')}</h2>
      <ol className="e-how">
        {steps.map((step, index) => (
          <li key={step.title}>
            <span aria-hidden="true">{index + 1}</span>
            <div>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
