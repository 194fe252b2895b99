'use server';

import { cookies } from 'next/headers';
import { VIEW_COOKIE } from '@/components/layout/view-cookie';

const YEAR = 60 * 60 * 24 * 365;

/** Larger and plainer, or as usual; the page is drawn anew where the person is. */
export async function setView(form: FormData): Promise<void> {
  const jar = await cookies();
  if (form.get('view') === 'plain') {
    jar.set(VIEW_COOKIE, 'plain', { maxAge: YEAR, sameSite: 'lax', httpOnly: true, path: '/' });
  } else {
    jar.delete(VIEW_COOKIE);
  }
}
