import type { StepCompletion } from '@/services/requests/complete-step';

type Given = Omit<StepCompletion, 'time'> & { time?: { doctorId: string; startsAt: string } | undefined };

/** A completion as the use case takes it: its time as an instant. */
export const completionOf = ({ step, outcome, data, time }: Given): StepCompletion => ({
  step,
  outcome,
  data,
  ...(time ? { time: { doctorId: time.doctorId, startsAt: new Date(time.startsAt) } } : {}),
});
