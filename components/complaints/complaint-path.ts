import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** Addresses of complaints. Ids only. */
export const complaintPath = (locale: Locale, id: string, page = ''): string =>
  href(locale, `/cabinet/complaints/${id}${page === '' ? '' : `/${page}`}`);

export const staffComplaintPath = (locale: Locale, id: string, page = ''): string =>
  href(locale, `/staff/complaints/${id}${page === '' ? '' : `/${page}`}`);
