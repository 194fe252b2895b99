import type { Condition } from '../language/conditions';
import type { Channel } from '../language/names';
import type { Regulation } from '../language/regulation';

/** The answers a condition looks at. */
export function answersIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  if ('not' in condition) return answersIn(condition.not);
  return 'answer' in condition ? [condition.answer] : [];
}

/** Whether the condition can hold by a channel, whatever the other facts are. */
export function mayHold(condition: Condition | undefined, channel: Channel): boolean {
  return condition === undefined || possible(condition, channel).yes;
}

/** Both answers stay open for a fact that the channel does not decide. */
function possible(condition: Condition, channel: Channel): { yes: boolean; no: boolean } {
  if ('channel' in condition)
    return { yes: condition.channel === channel, no: condition.channel !== channel };
  if ('not' in condition) {
    const { yes, no } = possible(condition.not, channel);
    return { yes: no, no: yes };
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => possible(part, channel));
    return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => possible(part, channel));
    return { yes: parts.some(({ yes }) => yes), no: parts.every(({ no }) => no) };
  }
  return { yes: true, no: true };
}

export const openChannels = ({ channels }: Regulation): Channel[] =>
  (Object.keys(channels) as Channel[]).filter((channel) => channels[channel].open);
