import type { Tx } from '@/lib/database/transaction';

export interface Workplace {
  clinicId: string;
  nameKk: string;
  nameRu: string;
  nameEn: string;
  roles: string[];
}

/** The clinics where a person holds a role today, by each clinic's own calendar. */
export async function clinicsOf(tx: Tx, personId: string, now: Date): Promise<Workplace[]> {
  const rows = await tx.$queryRaw<
    { clinic_id: string; name_kk: string; name_ru: string; name_en: string; roles: string[] }[]
  >`
    select c.id as clinic_id, c.name_kk, c.name_ru, c.name_en, array_agg(sa.role::text order by sa.role) as roles
      from staff_appointment sa
      join clinic c on c.id = sa.clinic_id
     where sa.person_id = ${personId}::uuid
       and sa.valid_from <= (${now}::timestamptz at time zone c.zone)::date
       and (sa.valid_until is null or sa.valid_until >= (${now}::timestamptz at time zone c.zone)::date)
     group by c.id, c.name_kk, c.name_ru, c.name_en
     order by c.name_kk`;
  return rows.map((row) => ({
    clinicId: row.clinic_id,
    nameKk: row.name_kk,
    nameRu: row.name_ru,
    nameEn: row.name_en,
    roles: row.roles,
  }));
}
