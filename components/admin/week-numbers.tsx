import type { WeekNumbers } from '@/components/admin/week-rows';

export interface NumbersWords {
  title: string;
  appointments: string;
  homeVisits: string;
  hours: string;
  booked: string;
  lost: string;
  before: string;
  after: string;
}

interface Props {
  words: NumbersWords;
  before: WeekNumbers;
  after: WeekNumbers;
  booked: number;
  lost: number;
}

const hoursOf = (minutes: number) => String(Math.round(minutes / 6) / 10).replace('.', ',');

/** The numbers beside the week: what is, and what would be. */
export function WeekNumbersStrip({ words, before, after, booked, lost }: Props) {
  const pairs = [
    { label: words.appointments, was: String(before.appointments), is: String(after.appointments) },
    { label: words.homeVisits, was: String(before.homeVisits), is: String(after.homeVisits) },
    { label: words.hours, was: hoursOf(before.minutes), is: hoursOf(after.minutes) },
  ];
  return (
    <dl className="a-numbers" aria-label={words.title}>
      {pairs.map(({ label, was, is }) => (
        <div key={label} data-changed={was === is ? undefined : ''}>
          <dt>{label}</dt>
          <dd>
            <span className="sr-only">{words.before}: </span>
            <span>{was}</span>
            <span aria-hidden="true"> → </span>
            <span className="sr-only">{words.after}: </span>
            <b>{is}</b>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.booked}</dt>
        <dd>
          <b>{booked}</b>
        </dd>
      </div>
      <div data-attention={lost > 0 ? '' : undefined}>
        <dt>{words.lost}</dt>
        <dd aria-live="polite">
          <b>{lost}</b>
        </dd>
      </div>
    </dl>
  );
}
