import { askLists, type RevocationList } from '@/lib/signing/crl';
import type { RevocationSource } from '@/lib/signing/revocation';

/** Lists held in memory. */
export const listsInMemory = (lists: readonly RevocationList[]): RevocationSource => ({
  statusOf: (question) => askLists(lists, question),
});
