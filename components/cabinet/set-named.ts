'use server';

import { cookies } from 'next/headers';
import { NAMED_COOKIE } from '@/components/cabinet/named-cookie';

const MONTH = 60 * 60 * 24 * 30;

/** Shows or hides the names of private services in lists, on this device. */
export async function setNamed(form: FormData): Promise<void> {
  const jar = await cookies();
  if (form.get('named') === 'shown') {
    jar.set(NAMED_COOKIE, 'shown', { maxAge: MONTH, sameSite: 'lax', httpOnly: true, path: '/' });
  } else {
    jar.delete(NAMED_COOKIE);
  }
}
