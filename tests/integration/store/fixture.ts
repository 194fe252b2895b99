import { randomUUID } from 'node:crypto';
import { connect, type Database } from '@/lib/database/client';
import { type Access, inTransaction, type Tx } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';

export const AT = new Date('2026-11-23T05:00:00.000Z');
export const SYSTEM = { kind: 'system' } as const;

/** Invented people of one clinic, and one row in each table that belongs to them. */
export interface ClinicFixture {
  clinicId: string;
  doctorId: string;
  weekId: string;
  staffPersonId: string;
  personId: string;
  accountId: string;
  requestId: string;
  bookingId: string;
  messageId: string;
  draftId: string;
  iin: string;
  staff: Access;
  citizen: Access;
}

export interface Opened {
  database: Database;
  system: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  as: <T>(access: Access, work: (tx: Tx) => Promise<T>) => Promise<T>;
}

export function open(url: string, poolSize?: number): Opened {
  const database = connect(url, poolSize ? { poolSize } : {});
  return {
    database,
    system: (work) => inTransaction(database, SYSTEM, work, { at: AT }),
    as: (access, work) => inTransaction(database, access, work, { at: AT }),
  };
}

let people = 0;

export async function addPerson(
  tx: Tx,
  surname: string,
  born = '1980-05-17',
): Promise<{ id: string; iin: string; accountId: string }> {
  people += 3; // a number never issued takes the next one
  const iin = makeIin({ born, sex: 'female', sequence: people });
  const person = await tx.person.create({
    data: {
      iin,
      surname,
      givenName: 'Әсел',
      birthDate: new Date(born),
      sex: 'female',
      phone: '+77010000000',
      searchText: `${surname.toLowerCase()} әсел ${iin}`,
      createdAt: AT,
      account: { create: { passwordHash: 'x', createdAt: AT } },
    },
    select: { id: true, account: { select: { id: true } } },
  });
  return { id: person.id, iin, accountId: person.account?.id ?? '' };
}

export async function addClinic(tx: Tx, slug: string): Promise<ClinicFixture> {
  const words = {
    nameKk: slug,
    nameRu: slug,
    nameEn: slug,
    addressKk: slug,
    addressRu: slug,
    addressEn: slug,
  };
  const { id: clinicId } = await tx.clinic.create({
    data: { slug, region: 'almaty', kind: 'phc', zone: 'Asia/Almaty', createdAt: AT, ...words },
  });
  const worker = await addPerson(tx, `Тіркеуші-${slug}`);
  const citizen = await addPerson(tx, `Азамат-${slug}`);
  const { id: doctorId } = await tx.doctor.create({
    data: {
      clinicId,
      surname: `Дәрігер-${slug}`,
      givenName: 'Болат',
      speciality: 'therapist',
      activeFrom: AT,
    },
  });
  const { id: weekId } = await tx.doctorWeek.create({ data: { clinicId, doctorId, validFrom: AT } });
  await tx.weekBlock.create({
    data: { weekId, weekday: 1, starts: '09:00', ends: '13:00', kind: 'appointments', slotMinutes: 15 },
  });
  await tx.scheduleException.create({
    data: { clinicId, doctorId, date: AT, kind: 'absence', reason: 'оқу' },
  });
  await tx.staffAppointment.create({
    data: { clinicId, personId: worker.id, role: 'medical-registrar', validFrom: AT },
  });
  await tx.attachment.create({ data: { clinicId, personId: citizen.id, since: AT } });
  const common = { clinicId, service: 'doctor-appointment', channel: 'portal' };
  const { id: requestId } = await tx.request.create({
    data: {
      ...common,
      number: randomUUID().slice(0, 8).toUpperCase(),
      regulation: 'almaty-2-337/2',
      regulationVersion: 'v',
      recipientId: citizen.id,
      applicantId: citizen.id,
      applicantKind: 'self',
      locale: 'kk',
      status: 'open',
      filedAt: AT,
      acceptedAt: AT,
      answers: {},
      state: {},
      version: 1,
      searchText: `азамат әсел ${slug}`,
    },
  });
  await tx.caseEvent.create({
    data: {
      requestId,
      clinicId,
      sequence: 1,
      type: 'filed',
      data: {},
      at: AT,
      actorKind: 'citizen',
      actorId: citizen.id,
    },
  });
  await tx.task.create({
    data: {
      ...common,
      requestId,
      step: 'answer',
      role: 'medical-registrar',
      roles: 'medical-registrar',
      state: 'open',
      startedAt: AT,
      dueAt: AT,
    },
  });
  await tx.registerEntry.create({
    data: { register: 'tb-register', personId: citizen.id, clinicId, since: AT },
  });
  await tx.journalEntry.create({
    data: { clinicId, requestId, journal: 'calls', date: AT, line: 1, fields: [], enteredAt: AT },
  });
  await tx.note.create({
    data: { clinicId, requestId, authorId: worker.id, authorName: 'Т.', text: 'ескерту', at: AT },
  });
  await tx.caseOpening.create({
    data: {
      requestId,
      clinicId,
      personId: worker.id,
      sessionId: worker.id,
      reason: 'check',
      words: 'тексеру',
      at: AT,
      until: new Date(AT.getTime() + 60_000),
    },
  });
  await tx.$executeRaw`
    INSERT INTO signed_document (id, request_id, clinic_id, purpose, media_type, bytes, sha256, at)
    VALUES (${randomUUID()}::uuid, ${requestId}::uuid, ${clinicId}::uuid, 'request', 'text/plain', 'a', sha256('a'), ${AT})`;
  await tx.$executeRaw`
    INSERT INTO document_end (document_id, request_id, clinic_id, kind, reason, at)
    SELECT id, request_id, clinic_id, 'revoked', 'request-withdrawn', ${AT} FROM signed_document
    WHERE request_id = ${requestId}::uuid`;
  await tx.$executeRaw`
    INSERT INTO document_file (sha256, document_id, request_id, clinic_id, at)
    SELECT sha256(id::text::bytea), id, request_id, clinic_id, at FROM signed_document WHERE request_id = ${requestId}::uuid`;
  const complaint = { clinicId, at: AT };
  const { id: complaintId } = await tx.complaint.create({
    data: {
      clinicId,
      requestId,
      complainantId: citizen.id,
      number: `C${randomUUID().slice(0, 8).toUpperCase()}`,
      level: 'head-of-provider',
      status: 'with-head',
      registeredAt: AT,
      state: {},
      version: 1,
    },
    select: { id: true },
  });
  await tx.complaintEvent.create({
    data: { ...complaint, complaintId, sequence: 1, type: 'registered', data: {}, actorKind: 'citizen' },
  });
  await tx.complaintDraft.create({
    data: {
      ...complaint,
      complaintId,
      verdict: 'rejected',
      text: 'жауап',
      version: 1,
      bytes: new Uint8Array([5]),
      nonce: 'nonce',
      writtenBy: 'Т.',
    },
  });
  await tx.$executeRaw`
    INSERT INTO complaint_answer (id, complaint_id, clinic_id, media_type, bytes, sha256, cms, verdict, at)
    VALUES (${randomUUID()}::uuid, ${complaintId}::uuid, ${clinicId}::uuid, 'text/plain', 'a', sha256('a'), 'a', '{}', ${AT})`;
  await tx.preparedDocument.create({
    data: {
      requestId,
      clinicId,
      personId: worker.id,
      requestVersion: 1,
      purpose: 'result',
      result: 'certificate',
      command: {},
      code: randomUUID().slice(0, 14),
      nonce: 'nonce',
      bytes: new Uint8Array([4]),
      at: AT,
    },
  });
  const { id: consentId } = await tx.consent.create({
    data: {
      requestId,
      clinicId,
      regulation: 'moh-99-2024/1',
      number: 'AAAA-0000',
      kind: 'given-in-request',
      what: 'field:consent',
      subjectId: citizen.id,
      state: 'given',
      way: 'cabinet',
      askedAt: AT,
      decidedAt: AT,
    },
    select: { id: true },
  });
  await tx.consentEvent.create({
    data: { consentId, clinicId, sequence: 1, type: 'given', at: AT, actorKind: 'citizen', way: 'cabinet' },
  });
  const { id: bookingId } = await tx.booking.create({
    data: {
      clinicId,
      doctorId,
      kind: 'appointments',
      startsAt: AT,
      endsAt: new Date(AT.getTime() + 15 * 60_000),
      state: 'booked',
      personId: citizen.id,
      requestId,
      createdAt: AT,
    },
  });
  const { id: messageId } = await tx.message.create({
    data: { personId: citizen.id, kind: 'request-answered', params: {}, createdAt: AT },
  });
  await tx.delivery.create({ data: { messageId, transport: 'sms' } });
  await tx.session.create({
    data: {
      accountId: citizen.accountId,
      kind: 'citizen',
      device: 'test',
      createdAt: AT,
      lastSeenAt: AT,
      expiresAt: new Date(AT.getTime() + 60_000),
    },
  });
  const { id: draftId } = await tx.draft.create({
    data: {
      accountId: citizen.accountId,
      regulation: 'almaty-2-337/2',
      clinicId,
      recipientId: citizen.id,
      answers: {},
      createdAt: AT,
      updatedAt: AT,
    },
  });
  await tx.$executeRaw`INSERT INTO audit_entry (chain, at, actor_kind, action, subject_id)
    VALUES (${clinicId}, ${AT}, 'portal', 'test', ${citizen.id}::uuid)`;
  return {
    clinicId,
    doctorId,
    weekId,
    staffPersonId: worker.id,
    personId: citizen.id,
    accountId: citizen.accountId,
    requestId,
    bookingId,
    messageId,
    draftId,
    iin: citizen.iin,
    staff: { kind: 'staff', clinicId, personId: worker.id, accountId: worker.accountId },
    citizen: { kind: 'citizen', personId: citizen.id, accountId: citizen.accountId },
  };
}
