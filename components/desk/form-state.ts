import type { FormState } from '@/components/identity/form-state';

/** A doctor's time as forms post it: the doctor, the day and the wall clock of the clinic. */
export interface TimeChoice {
  doctorId: string;
  day: string;
  time: string;
}

export interface DeskState extends FormState {
  /** Free times nearest to one that was taken meanwhile. */
  nearest?: readonly TimeChoice[];
  /** What happened meanwhile: who was quicker, and when. */
  notice?: string;
}

export type DeskAction = (state: DeskState, form: FormData) => Promise<DeskState>;

export const freshState: DeskState = { attempt: 0, values: {}, errors: [] };

const SPLIT = '~';

export const timeValue = ({ doctorId, day, time }: TimeChoice): string => [doctorId, day, time].join(SPLIT);

export function readTimeValue(text: string): TimeChoice | null {
  const [doctorId, day, time, ...rest] = text.split(SPLIT);
  return doctorId && day && time && rest.length === 0 ? { doctorId, day, time } : null;
}
