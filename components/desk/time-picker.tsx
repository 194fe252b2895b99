'use client';

import { useEffect, useState } from 'react';
import { type TimeChoice, timeValue } from '@/components/desk/form-state';
import { DigitsBox } from '@/components/ui/digits-box';
import { Fieldset } from '@/components/ui/fieldset';

export interface TimePickerProps {
  /** Prefix of ids: several forms stand on a page. */
  form: string;
  doctors: readonly { id: string; name: string; speciality: string; room: string | null; fits: boolean }[];
  /** Free times by doctor and day, in the clinic's wall clock. */
  free: readonly { doctorId: string; day: string; times: readonly string[] }[];
  /** Days in words, today first. */
  days: readonly { day: string; text: string }[];
  /** The first free time is chosen to begin with. */
  choose: boolean;
  shown?: number;
  typed: Readonly<Record<string, string>>;
  error: string | undefined;
  nearest: readonly TimeChoice[] | undefined;
  words: {
    legend: string;
    anyDoctor: string;
    anyDay: string;
    doctor: string;
    day: string;
    clock: string;
    other: string;
    none: string;
    more: string;
    nearest: string;
    room: string;
  };
}

/**
 * A doctor's time: the soonest free ones to choose from, and any other one typed as doctor, day and hour, which the
 * server checks against the doctor's day. The two lists above the times appear where there is JavaScript.
 */
export function TimePicker({
  form,
  doctors,
  free,
  days,
  choose,
  shown = 6,
  typed,
  error,
  nearest,
  words,
}: TimePickerProps) {
  const [live, setLive] = useState(false);
  const [doctor, setDoctor] = useState('');
  const [day, setDay] = useState('');
  const [many, setMany] = useState(shown);
  useEffect(() => setLive(true), []);

  const byId = new Map(doctors.map((one) => [one.id, one]));
  const dayText = new Map(days.map((one) => [one.day, one.text]));
  const all = free
    .filter((group) => (!doctor || group.doctorId === doctor) && (!day || group.day === day))
    .flatMap(({ times, ...group }) => times.map((time): TimeChoice => ({ ...group, time })))
    .sort(
      (a, b) =>
        Number(byId.get(b.doctorId)?.fits ?? true) - Number(byId.get(a.doctorId)?.fits ?? true) ||
        `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`),
    );
  const offered = nearest?.length ? nearest : all.slice(0, many);
  const first = offered[0];
  const chosen = nearest?.length
    ? first && timeValue(first)
    : (typed.time ?? (choose && first ? timeValue(first) : undefined));
  const name = (id: string) => {
    const found = byId.get(id);
    return found ? `${found.name}, ${found.speciality}` : '';
  };
  return (
    <Fieldset id={`${form}-slot`} legend={words.legend} error={error}>
      {live ? (
        <div className="e-desk-filter">
          <select
            className="e-input"
            aria-label={words.doctor}
            value={doctor}
            onChange={(event) => setDoctor(event.currentTarget.value)}
          >
            <option value="">{words.anyDoctor}</option>
            {doctors.map((one) => (
              <option key={one.id} value={one.id}>
                {name(one.id)}
              </option>
            ))}
          </select>
          <select
            className="e-input"
            aria-label={words.day}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          >
            <option value="">{words.anyDay}</option>
            {days.map((one) => (
              <option key={one.day} value={one.day}>
                {one.text}
              </option>
            ))}
          </select>
          {all.length > many && !nearest?.length ? (
            <button type="button" className="e-button" data-kind="quiet" onClick={() => setMany(many + 12)}>
              {words.more}
            </button>
          ) : null}
        </div>
      ) : null}
      {nearest?.length ? <p className="e-help">{words.nearest}</p> : null}
      {offered.length === 0 ? <p className="e-help">{words.none}</p> : null}
      <div className="e-desk-times" key={`${doctor} ${day} ${nearest?.length ?? 0}`}>
        {offered.map((one, index) => (
          <label key={timeValue(one)} className="e-choice">
            <input
              type="radio"
              name="time"
              id={index === 0 ? `${form}-slot` : undefined}
              value={timeValue(one)}
              defaultChecked={timeValue(one) === (chosen ?? '')}
            />
            <span className="e-choice-text">
              <b>
                {dayText.get(one.day) ?? one.day} {one.time}
              </b>{' '}
              <span className="e-help">
                {name(one.doctorId)}
                {byId.get(one.doctorId)?.room ? `, ${words.room} ${byId.get(one.doctorId)?.room}` : ''}
              </span>
            </span>
          </label>
        ))}
        <div className="e-desk-other">
          <label className="e-choice">
            <input
              type="radio"
              name="time"
              value="other"
              defaultChecked={chosen === 'other' || offered.length === 0}
            />
            <span className="e-choice-text">{words.other}</span>
          </label>
          <span className="e-desk-other-boxes">
            <select
              className="e-input"
              name="other.doctor"
              aria-label={words.doctor}
              defaultValue={typed['other.doctor']}
            >
              {doctors.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
            <select
              className="e-input"
              name="other.day"
              aria-label={words.day}
              defaultValue={typed['other.day']}
            >
              {days.map((one) => (
                <option key={one.day} value={one.day}>
                  {one.text}
                </option>
              ))}
            </select>
            <DigitsBox
              name="other.clock"
              aria-label={words.clock}
              placeholder="15:00"
              data-width="4"
              defaultValue={typed['other.clock']}
            />
          </span>
        </div>
      </div>
    </Fieldset>
  );
}
