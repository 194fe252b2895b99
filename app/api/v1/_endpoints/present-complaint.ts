import type { z } from 'zod';
import type { StoredComplaint } from '@/services/complaints/store';
import type { complaintAnswerSchema } from './complaints';

/** What every answer says of a complaint; the clauses of a term are those of the request’s own regulation. */
export function presentComplaint({
  id,
  number,
  version,
  requestId,
  state,
}: StoredComplaint): z.input<typeof complaintAnswerSchema> {
  const { about, level, status, registeredAt, wait, answers, reopened } = state;
  return {
    id,
    number,
    version,
    requestId,
    level,
    status,
    about: { kind: about.kind, step: about.step ?? null, clauses: [...about.clauses] },
    registeredAt,
    wait: wait && {
      for: wait.for,
      due: wait.due,
      clauses: [...wait.cites],
      reading: wait.reading ?? null,
    },
    answers: answers.map((answer) => ({
      level: answer.level,
      verdict: answer.verdict,
      text: answer.text,
      at: answer.at,
      inTime: answer.inTime,
      signedSha256: answer.signed ?? null,
      document: answer.document ?? null,
    })),
    reopenedAtStep: reopened?.step ?? null,
  };
}
