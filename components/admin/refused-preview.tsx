import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { errorWords } from '@/components/admin/admin-answer';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';

interface Props {
  locale: Locale;
  refused: { refusal: Refusal; also?: Refusal[] };
  back: { href: string; text: string };
}

/** A draft that grew old, or would overrun a later week: what stands in the way, and where to mend it. */
export async function RefusedPreview({ locale, refused, back }: Props) {
  const t = await getTranslations('admin.preview');
  const errors = await errorWords([refused.refusal, ...(refused.also ?? [])], locale);
  return (
    <Notice kind="refused" title={t('refused')}>
      <ul className="a-list">
        {errors.map(({ text, field }) => (
          <li key={`${field}${text}`}>{text}</li>
        ))}
      </ul>
      <Link href={back.href}>{back.text}</Link>
    </Notice>
  );
}
