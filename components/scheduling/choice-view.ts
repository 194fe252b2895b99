/** What a page of free times shows, out of its address. Anything made up is as if it were not there. */
import { isSpeciality } from '@/services/organisations/specialities';
import { type Day, isDay } from '@/services/working-time/day';
import { readSlotValue, type SlotValue } from './slot-value';

export interface ChoiceView {
  speciality?: string;
  doctorId?: string;
  week?: Day;
  /** A time that was asked for and could not be had, and why. */
  problem?: ChoiceProblem;
  around?: SlotValue;
}

export const CHOICE_PROBLEMS = [
  'slot-taken',
  'slot-not-offered',
  'slot-in-the-past',
  'slot-beyond-horizon',
  'hold-expired',
  'slot-needed',
  'person-busy',
  'unavailable',
] as const;
export type ChoiceProblem = (typeof CHOICE_PROBLEMS)[number];

type Query = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function readChoiceView(query: Query): ChoiceView {
  const { speciality, doctor, week, problem, at } = query;
  const known = CHOICE_PROBLEMS.find((code) => code === problem);
  const around = readSlotValue(at);
  return {
    ...(typeof speciality === 'string' && isSpeciality(speciality) ? { speciality } : {}),
    ...(typeof doctor === 'string' && UUID.test(doctor) ? { doctorId: doctor } : {}),
    ...(typeof week === 'string' && isDay(week) && inReach(week) ? { week } : {}),
    ...(known ? { problem: known } : {}),
    ...(around ? { around } : {}),
  };
}

/** The calendar is checked for these years only. */
const inReach = (day: Day): boolean => day >= '2014-01-01' && day <= '2100-12-31';

export function choiceHref(
  base: string,
  view: Partial<Record<keyof ChoiceView, string | undefined>>,
): string {
  const query = new URLSearchParams();
  if (view.speciality) query.set('speciality', view.speciality);
  if (view.doctorId) query.set('doctor', view.doctorId);
  if (view.week) query.set('week', view.week);
  if (view.problem) query.set('problem', view.problem);
  if (view.around) query.set('at', view.around);
  const text = query.toString();
  return text === '' ? base : `${base}?${text}`;
}
