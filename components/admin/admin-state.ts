import type { FormState } from '@/components/identity/form-state';

/** What publishing would do, in words: the server has said everything already. */
export interface PreviewText {
  people: readonly {
    key: string;
    when: string;
    doctor: string;
    name: string;
    phone: string;
    reason: string;
    cover: string;
    held: boolean;
  }[];
  weeks: readonly {
    key: string;
    week: string;
    slotsBefore: number;
    slotsAfter: number;
    freeBefore: number;
    freeAfter: number;
  }[];
  warnings: readonly string[];
  rooms: readonly string[];
  kept: number;
  restored: number;
}

export interface AdminState extends FormState {
  preview?: PreviewText;
  /** What exactly was previewed: publishing anything else previews again. */
  previewed?: string;
  /** Said over the form: a thing that is neither an error nor done. */
  note?: string;
}

export type AdminAction = (state: AdminState, form: FormData) => Promise<AdminState>;

export const freshAdmin = (values: Readonly<Record<string, string>> = {}): AdminState => ({
  attempt: 0,
  values,
  errors: [],
});
