import { refusalText } from '@/components/apply/refusal-text';
import type { SignState } from '@/components/signing/sign-state';
import type { Locale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';

export const refusedHere = async (
  locale: Locale,
  refusal: Refusal,
): Promise<SignState & { refusal: NonNullable<SignState['refusal']> }> => ({
  refusal: await refusalText(locale, refusal),
});
