/** What is asked at the counter before the form can be drawn, and which documents are looked at there. Pure. */
import { atomsIn } from '@/services/regulations/atoms';
import type { Field } from '@/services/regulations/language/form';
import type { ApplicantKind, Channel } from '@/services/regulations/language/names';
import type { DocumentNeeded, Regulation } from '@/services/regulations/language/regulation';
import type { Answers, AnswerValue } from '@/services/workflow/case';
import { type Facts, holds } from '@/services/workflow/holds';
import { stepOf } from '@/services/workflow/lawful';

export interface Decider {
  field: Field<string>;
  options: readonly string[];
  /** What was chosen; null while it is not. */
  chosen: string | null;
}

/** Questions with a few answers on which other questions, the documents, the first step or the very naming depend. */
export function decidersOf(
  regulation: Regulation,
  channel: Channel,
  given: Readonly<Record<string, string>>,
): Decider[] {
  const { fields, documents, privacy, routes } = regulation;
  const first = routes[channel];
  const conditions = [
    ...fields.map(({ when }) => when),
    ...documents.filter(({ channels }) => channels.includes(channel)).map(({ when }) => when),
    privacy.anonymous,
    ...(first ? [stepOf(regulation, first.step).when?.condition] : []),
  ];
  const decisive = new Set(atomsIn(conditions).flatMap((atom) => ('answer' in atom ? [atom.answer] : [])));
  return fields
    .filter(({ name, channels }) => decisive.has(name) && channels.includes(channel))
    .flatMap((field) => {
      const options =
        field.kind === 'yes-no' ? ['yes', 'no'] : (field.options?.map(({ value }) => value) ?? []);
      const chosen = options.find((option) => option === given[field.name]) ?? null;
      return options.length > 0 ? [{ field, options, chosen }] : [];
    });
}

export const decided = (deciders: readonly Decider[]): Answers =>
  Object.fromEntries(
    deciders.flatMap(({ field, chosen }): [string, AnswerValue][] =>
      chosen === null ? [] : [[field.name, field.kind === 'yes-no' ? chosen === 'yes' : chosen]],
    ),
  );

export interface DocumentToSee {
  document: DocumentNeeded<string>;
  /** Only of these, where not of everybody who may ask here. */
  onlyOf: readonly ApplicantKind[] | null;
}

/** The documents of this case, in the act's order: of the age, of the answers, of each who may ask. */
export function documentsToSee(
  { documents }: Pick<Regulation, 'documents'>,
  about: Facts,
  admitted: readonly ApplicantKind[],
): DocumentToSee[] {
  return documents
    .filter(({ channels }) => channels.includes(about.channel))
    .flatMap((document) => {
      const { when } = document;
      const of = admitted.filter((applicant) => !when || holds(when, { ...about, applicant }));
      if (of.length === 0) return [];
      return [{ document, onlyOf: of.length === admitted.length ? null : of }];
    });
}
