/** The question pages of a regulation's form, as one person gets them. Pure. */
import type { Field } from '@/services/regulations/language/form';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Text } from '@/services/regulations/language/text';
import type { Answers } from '@/services/workflow/case';
import { type Facts, holds } from '@/services/workflow/holds';
import { isFromDocuments } from './known-facts';

/** Pages of the engine itself stand under names that no definition may use. */
export const CLINIC_PAGE = 'clinic';
export const SLOT_PAGE = 'slot';
export const CHECK_PAGE = 'check';
export const SIGN_PAGE = 'sign';

export type DraftPage =
  | { name: string; kind: 'questions'; title: Text; fields: readonly Field<string>[] }
  | { name: typeof SLOT_PAGE; kind: 'slot'; title: Text | null };

export type PageFacts = Omit<Facts, 'answers' | 'channel' | 'slotHeld'>;

/** The person picks the doctor's time: the act says so, by its slot choice. */
export const choosesTime = ({ slotChoice }: Regulation): boolean =>
  slotChoice?.by === 'recipient' && slotChoice.channels.includes('portal');

/** The fields asked at the portal, given the answers so far. */
export function askedFields(
  regulation: Regulation,
  facts: PageFacts,
  answers: Answers,
): readonly Field<string>[] {
  const all: Facts = { ...facts, answers, channel: 'portal', slotHeld: false };
  return regulation.fields.filter(
    ({ channels, when, kind }) =>
      channels.includes('portal') && kind !== 'slot' && (!when || holds(when, all)),
  );
}

/**
 * What documents tell is not asked; a page whose questions are all answered by them is left out. The doctor's time is
 * asked last, wherever the definition has it: it is held for minutes, and nobody should lose it while typing.
 */
export function pagesOf(regulation: Regulation, facts: PageFacts, answers: Answers): readonly DraftPage[] {
  const questions = askedFields(regulation, facts, answers).filter((field) => !isFromDocuments(field));
  const first = regulation.pages[0]?.name;
  const pages = regulation.pages.flatMap((page): DraftPage[] => {
    const fields = questions.filter((field) => (field.page ?? first) === page.name);
    return fields.length > 0 ? [{ name: page.name, kind: 'questions', title: page.title, fields }] : [];
  });
  if (!choosesTime(regulation)) return pages;
  const slotPage = regulation.fields.find(({ kind }) => kind === 'slot')?.page;
  const title = regulation.pages.find(({ name }) => name === slotPage)?.title ?? null;
  return [...pages, { name: SLOT_PAGE, kind: 'slot', title }];
}
