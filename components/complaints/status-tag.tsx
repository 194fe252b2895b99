import { useTranslations } from 'next-intl';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { Complaint, ComplaintStatus } from '@/services/complaints/complaint';

const KINDS = {
  'with-head': 'waiting',
  'with-body': 'waiting',
  answered: 'done',
  withdrawn: 'neutral',
} as const satisfies Record<ComplaintStatus, TagKind>;

/** Where a complaint stands; silence past the term is said as such. */
export function ComplaintTag({ state, silent }: { state: Complaint; silent: boolean }) {
  const t = useTranslations('complaints');
  const last = state.status === 'answered' ? state.answers.at(-1) : undefined;
  if (silent) return <Tag kind="attention">{t('status.silent')}</Tag>;
  if (last)
    return <Tag kind={last.verdict === 'rejected' ? 'refused' : 'done'}>{t(`verdict.${last.verdict}`)}</Tag>;
  return <Tag kind={KINDS[state.status]}>{t(`status.${state.status}`)}</Tag>;
}
