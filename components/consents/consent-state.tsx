import { useTranslations } from 'next-intl';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { ConsentState } from '@/services/consents/describe-consent';

const MARKS = {
  asked: 'attention',
  given: 'done',
  declined: 'refused',
  expired: 'neutral',
  over: 'neutral',
  withdrawn: 'refused',
} as const satisfies Record<ConsentState, TagKind>;

/** What has become of a consent, in a word and a mark. */
export function ConsentStateTag({ state }: { state: ConsentState }) {
  const t = useTranslations('consents.state');
  return <Tag kind={MARKS[state]}>{t(state)}</Tag>;
}
