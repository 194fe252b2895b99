import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { verifyAllChains } from '@/services/audit/verify-chain';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { createDatabase } from '@/tests/integration/support/database';
import { openCast } from './cast';
import { Chance } from './chance';
import { Stage } from './stage';
import { type Walked, Walker } from './walker';

/** More of them, and other ones, by `EMHANA_WALKS=200`: what is found is printed with the numbers that lead to it. */
const asked = Number(process.env.EMHANA_WALKS ?? 0);
const WALKS = asked || 5;
const LONGEST = 60;

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubEnv('EMHANA_MODE', 'demo');
vi.stubEnv('SMS_GATEWAY_URL', '');
const { url } = await createDatabase();

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  '%s',
  (_, regulation) => {
    it('walked by chance through the real use cases: lawful at every moment, to the end', {
      timeout: 120_000,
    }, async () => {
      const cast = await openCast(url, regulation);
      const met: Walked[] = [];
      try {
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.nat({ max: 10_000 }), { minLength: LONGEST, maxLength: LONGEST }),
            async (numbers) => {
              met.push(await new Walker(new Stage(cast, regulation, new Chance(numbers))).walk());
            },
          ),
          { numRuns: WALKS, endOnFailure: true, ...(asked ? {} : { seed: 302 }) },
        );
        const chains = await cast.system(verifyAllChains);
        expect(chains.filter(({ whole }) => !whole)).toEqual([]);
      } finally {
        await cast.close();
      }
      expect(met.some(({ end }) => end !== 'not-filed')).toBe(true);
      // Where the portal does all by itself, nobody can do what is not theirs.
      const alone = met.every(({ moves }) => moves === 0);
      expect(alone || met.some(({ forbidden }) => forbidden > 0)).toBe(true);
    });
  },
);
