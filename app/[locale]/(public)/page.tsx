import { getTranslations } from 'next-intl/server';

export default async function StartPage() {
  const t = await getTranslations('layout');
  return <h1>{t('name')}</h1>;
}
