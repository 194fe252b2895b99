import { getTranslations } from 'next-intl/server';

/** What was done, in words: those of "who saw my data", except where these speak to the citizen. */
export async function actionWords(): Promise<(action: string) => string> {
  const [own, seen] = await Promise.all([getTranslations('admin.audit'), getTranslations('cabinet.whoSaw')]);
  return (action) => {
    const key = `actions.${action.replace('.', '_')}`;
    if (own.has(key)) return own(key);
    return seen.has(key) ? seen(key) : action;
  };
}
