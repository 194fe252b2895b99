import { expect, it } from 'vitest';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { mayBeUnknown } from './whom-it-serves';

const channels = ['in-person', 'phone', 'portal', 'state-corporation'] as const;

it('an ambulance goes to somebody without a name (mangystau-302/12/4), and no other service does', () => {
  const nameless = REGULATIONS.flatMap((regulation) =>
    channels
      .filter((channel) => mayBeUnknown(regulation, channel))
      .map((channel) => [regulation.id, channel]),
  );
  expect(nameless).toEqual(
    expect.arrayContaining([
      ['mangystau-302/12', 'phone'],
      ['mangystau-302/12', 'in-person'],
    ]),
  );
  expect(nameless).toHaveLength(2);
});
