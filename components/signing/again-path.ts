import { draftPath } from '@/components/apply/draft-path';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { safeBack } from '@/services/identity/session-cookie';
import type { Waiting } from '@/services/signing-sessions/browser-side';

/** Where a new code is asked for: the page that asked for this one. */
export function againPath(locale: Locale, { purpose, object, detail }: Waiting): string {
  const back = safeBack(detail.back);
  const way = back ? `&back=${encodeURIComponent(back)}` : '';
  switch (purpose) {
    case 'file-draft':
      return `${draftPath(locale, object.slice('draft:'.length), 'sign')}?with=phone`;
    case 'sign-in':
      return `${href(locale, '/sign-in/certificate')}?with=phone${way}`;
    case 'staff-sign-in':
      return `${href(locale, '/staff/sign-in/certificate')}?with=phone${way}`;
    case 'second-factor':
      return `${href(locale, '/staff/sign-in/code/certificate')}?with=phone${way}`;
    case 'consent':
      return `${href(locale, `/cabinet/consents/${object.slice('consent:'.length)}/sign`)}?with=phone`;
    default:
      return back ?? href(locale, '/');
  }
}
