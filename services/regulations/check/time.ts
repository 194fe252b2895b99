import type { Channel } from '../language/names';
import type { Regulation } from '../language/regulation';
import type { PrintedHours } from '../language/time';
import { openChannels } from './conditions';
import { type Problem, problem } from './problem';

export function checkTime(regulation: Regulation): Problem[] {
  const { limits, steps, acceptance, cutOffs, hours, otherHours = [] } = regulation;
  const open = openChannels(regulation);
  const closed = [
    ...limits.flatMap(({ name, channels }) => channels.map((channel) => ({ at: `limit ${name}`, channel }))),
    ...cutOffs.flatMap(({ channels }) => channels.map((channel) => ({ at: 'cut-off', channel }))),
    ...acceptance.flatMap(({ channels }) => channels.map((channel) => ({ at: 'acceptance', channel }))),
    ...regulation.applicants.flatMap(({ who, channels }) =>
      channels.map((channel) => ({ at: `applicant ${who}`, channel })),
    ),
  ].filter(({ channel }) => !open.includes(channel));
  return [
    ...closed.map(({ at, channel }) => problem('channel-named-but-closed', `${at}: ${channel}`)),
    ...limits.flatMap(({ name, from, until }) =>
      [from, until].flatMap((end) =>
        typeof end !== 'string' && !steps.some((step) => step.name === end.step)
          ? [problem('limit-until-unknown-step', `${name}: ${end.step}`)]
          : [],
      ),
    ),
    ...open
      .filter((channel) => !isAnswered(regulation, channel))
      .map((channel) => problem('channel-without-answer-limit', channel)),
    ...open
      .filter((channel) => !acceptance.some(({ channels }) => channels.includes(channel)))
      .map((channel) => problem('channel-without-acceptance', channel)),
    ...[hours, ...otherHours].flatMap((one) =>
      one.stated
        ? one.week
            .filter(({ opens, closes }) => opens >= closes)
            .map(({ opens }) => problem('hours-wrong', opens))
        : [],
    ),
    ...(hours.stated ? [...cutOffs.flatMap((cutOff) => checkCutOff(cutOff, hours.week))] : []),
  ];
}

/** Some limit tells the person when an answer comes: one of the whole service, or that of the step it begins with. */
function isAnswered({ limits, routes, steps }: Regulation, channel: Channel): boolean {
  const first = steps.find(({ name }) => name === routes[channel]?.step);
  return (
    limits.some(({ name, channels }) => name !== 'wait-to-submit' && channels.includes(channel)) ||
    (first?.wait.kind === 'limit' && first.wait.byChannel[channel] !== undefined)
  );
}

/** The printed times must be what the rule makes of the printed hours. */
function checkCutOff(
  { beforeClosing, printed }: Regulation['cutOffs'][number],
  week: readonly PrintedHours[],
): Problem[] {
  const before = beforeClosing.value * (beforeClosing.unit === 'hours' ? 60 : 1);
  return printed.flatMap(({ weekdays, at }) =>
    weekdays
      .filter((weekday) => {
        const closes = week.find((row) => row.weekdays.includes(weekday))?.closes;
        return closes === undefined || minutes(closes) - before !== minutes(at);
      })
      .map((weekday) => problem('cut-off-contradicts-hours', `weekday ${weekday}: ${at}`)),
  );
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
