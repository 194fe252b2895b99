import type { StepCompletion } from '@/services/requests/complete-step';

type Given = Omit<StepCompletion, 'time' | 'byHand'> & {
  time?: { doctorId: string; startsAt: string } | undefined;
  byHand?: string | undefined;
};

/** A completion as the use case takes it: its time as an instant. */
export const completionOf = ({ step, outcome, data, time, byHand }: Given): StepCompletion => ({
  step,
  outcome,
  data,
  ...(time ? { time: { doctorId: time.doctorId, startsAt: new Date(time.startsAt) } } : {}),
  ...(byHand ? { byHand } : {}),
});
