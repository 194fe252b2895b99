/** The certificates that a clinic signs by: its seal, and those of its people as they were met under documents. */
import type { Tx } from '@/lib/database/transaction';
import { signatureMarkSchema } from '@/services/documents/stored-signature';
import { sealOf } from '@/services/seals/seals';

export interface ClinicCertificate {
  whose: 'seal' | 'staff';
  /** Of a person, the short name; of a seal, the organisation. */
  name: string;
  /** Absent: the seal is missing or cannot be opened. */
  notAfter?: Date;
}

/** Somebody who has not signed for so long is not asked about. */
const LOOK_BACK_DAYS = 400;
const DAY_MS = 86_400_000;

export async function clinicCertificates(
  tx: Tx,
  clinic: { id: string; bin: string | null; name: string },
  now: Date,
): Promise<ClinicCertificate[]> {
  const reading = await sealOf(clinic.bin);
  const seal: ClinicCertificate = {
    whose: 'seal',
    name: clinic.name,
    ...(reading.ok ? { notAfter: reading.seal.certificate.notAfter } : {}),
  };
  return [seal, ...(await staffCertificates(tx, clinic.id, now))];
}

/** The latest certificate of each person: who has a new one is not reminded of the old. */
async function staffCertificates(tx: Tx, clinicId: string, now: Date): Promise<ClinicCertificate[]> {
  const since = new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS);
  const rows = await tx.$queryRaw<{ mark: unknown }[]>`
    SELECT DISTINCT ON (verdict #>> '{mark,name}') verdict -> 'mark' AS mark FROM signed_document
    WHERE clinic_id = ${clinicId}::uuid AND at > ${since}::timestamptz AND verdict #>> '{mark,kind}' = 'personal'
    ORDER BY verdict #>> '{mark,name}', verdict #>> '{mark,until}' DESC NULLS LAST
    LIMIT 500`;
  return rows.flatMap(({ mark }): ClinicCertificate[] => {
    const read = signatureMarkSchema.safeParse(mark);
    if (!read.success || !read.data.until) return [];
    return [{ whose: 'staff', name: read.data.name, notAfter: new Date(read.data.until) }];
  });
}
