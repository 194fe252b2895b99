import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { Fragment } from '@/lib/signing/codes';
import { FRAGMENTS, type FragmentName } from '@/lib/signing/verdict';

const LOOK = { valid: 'done', invalid: 'refused', undetermined: 'waiting' } as const;

/** Each finding by itself, in words. */
export function FragmentList({ fragments }: { fragments: Record<FragmentName, Fragment> }) {
  const t = useTranslations('documents.check.signature.fragment');
  const say = useTranslations('signing.verdict');
  return (
    <ul className="grid gap-2">
      {FRAGMENTS.map((name) => {
        const { state, code, params = {} } = fragments[name];
        return (
          <li key={name}>
            <Tag kind={LOOK[state]}>{t(name)}</Tag> {say(code, params)}
          </li>
        );
      })}
    </ul>
  );
}
