export const PROBLEM_TEXTS_ID = 'problem-texts';

/** When nothing else is there to read: the shortest words in all three languages. */
const LAST_RESORT = {
  errorTitle: 'Қате · Ошибка · Error',
  errorText: '',
  errorDo: '№',
  errorNoNumber: '',
  retry: '↻',
  home: 'Емхана',
  emergency: '103',
};

export type ProblemTexts = typeof LAST_RESORT;

/** The texts that the layout left on the page; whatever is missing there is taken from the last resort. */
export function readProblemTexts(json: string | undefined): ProblemTexts {
  try {
    const texts: unknown = JSON.parse(json ?? '');
    return typeof texts === 'object' ? { ...LAST_RESORT, ...texts } : LAST_RESORT;
  } catch {
    return LAST_RESORT;
  }
}
