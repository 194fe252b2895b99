/** How the acts' documents stand on a sheet. */
import type { Layout } from '../language/ending';
import { type Text, text } from '../language/text';

export const FORM_IN_ACT = { form: 'in-act' } as const satisfies Layout;
export const FORM_IN_TWO_COLUMNS = { form: 'in-act', bilingual: 'side-by-side' } as const satisfies Layout;
export const NO_FORM = { form: 'free' } as const satisfies Layout;
export const FORM_ELSEWHERE = { form: 'elsewhere' } as const satisfies Layout;

export const formElsewhere = (blank: Text): Layout => ({ form: 'elsewhere', blank });

export const FORM_069 = formElsewhere(text('№ 069/е нысаны', 'Форма № 069/у', 'Form No. 069/e'));
export const FORM_001_3 = formElsewhere(text('№ 001-3/е нысаны', 'Форма № 001-3/у', 'Form No. 001-3/e'));
