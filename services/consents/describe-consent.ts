/** What a consent is about, in the words of its regulation. */
import type { Tx } from '@/lib/database/transaction';
import { editionOf, learnEditions } from '@/services/editions/editions';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Text } from '@/services/regulations/language/text';

export const CONSENT_STATES = ['asked', 'given', 'declined', 'expired', 'over', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];
export type ConsentKind = 'asked-of-subject' | 'given-in-request' | 'taken-by-staff';

export interface DescribedConsent {
  id: string;
  requestId: string;
  number: string;
  kind: ConsentKind;
  regulation: Regulation;
  /** What exactly is agreed to. */
  what: Text;
  /** Clauses of the regulation that ask for it, and the reading where they leave something open. */
  cites: readonly string[];
  reading: string | null;
  /** What whoever asks will be shown: each result with its lines. */
  shown: readonly { title: Text; lines: readonly Text[] }[];
  clinic: Text;
  askerName: string;
  subjectName: string;
  purpose: string;
  reference: string | null;
  state: ConsentState;
  way: string | null;
  askedAt: Date;
  until: Date | null;
  decidedAt: Date | null;
  withdrawnAt: Date | null;
}

export const CONSENT_COLUMNS = {
  id: true,
  requestId: true,
  clinicId: true,
  regulation: true,
  number: true,
  kind: true,
  what: true,
  askerName: true,
  subjectName: true,
  purpose: true,
  reference: true,
  state: true,
  way: true,
  askedAt: true,
  until: true,
  decidedAt: true,
  withdrawnAt: true,
} as const;

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
const rowsOf = (tx: Tx) => tx.consent.findMany({ select: CONSENT_COLUMNS });

/** Reads the editions and clinics of the rows with the portal's eyes: the caller has chosen the rows. */
export async function describeConsents(tx: Tx, rows: readonly Row[]): Promise<DescribedConsent[]> {
  if (rows.length === 0) return [];
  const requests = await tx.request.findMany({
    where: { id: { in: [...new Set(rows.map(({ requestId }) => requestId))] } },
    select: { id: true, regulation: true, regulationVersion: true },
  });
  await learnEditions(tx, requests);
  const clinics = await tx.clinic.findMany({
    where: { id: { in: [...new Set(rows.map(({ clinicId }) => clinicId))] } },
    select: { id: true, nameKk: true, nameRu: true, nameEn: true },
  });
  return rows.flatMap((row): DescribedConsent[] => {
    const request = requests.find(({ id }) => id === row.requestId);
    const clinic = clinics.find(({ id }) => id === row.clinicId);
    if (!request || !clinic) return [];
    const regulation = editionOf(request);
    const { clinicId: _, state, kind, what, ...facts } = row;
    return [
      {
        ...facts,
        ...about(regulation, what),
        kind: kind === 'given-in-request' || kind === 'taken-by-staff' ? kind : 'asked-of-subject',
        state: CONSENT_STATES.find((one) => one === state) ?? 'over',
        regulation,
        shown: shownBy(regulation, what),
        clinic: { kk: clinic.nameKk, ru: clinic.nameRu, en: clinic.nameEn },
      },
    ];
  });
}

function about(regulation: Regulation, what: string): Pick<DescribedConsent, 'what' | 'cites' | 'reading'> {
  const [kind, name] = what.split(':');
  const step = regulation.steps.find((one) => kind === 'step' && one.name === name);
  const field = regulation.fields.find((one) => kind === 'field' && one.name === name);
  const ground = step?.consent ?? field;
  return {
    what: step?.action ?? field?.label ?? regulation.title,
    cites: ground?.cites ?? [],
    reading: ground?.reading ?? null,
  };
}

/** Only a third person's consent opens results to somebody else. */
function shownBy({ steps, results }: Regulation, what: string): DescribedConsent['shown'] {
  if (!steps.some(({ name, actor }) => actor === 'subject' && `step:${name}` === what)) return [];
  return results
    .filter(({ form, handedTo }) => form !== 'cabinet-status' && handedTo === 'applicant')
    .map(({ title, fields }) => ({ title, lines: fields.map(({ label }) => label) }));
}
