import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { DAY_MS } from '@/lib/signing/authority/authority';
import { CONTENT, IIN, PERSON, sign } from '@/lib/signing/authority/scene';
import { ensureAuthority, publicFolder, publishLists } from '@/lib/signing/authority/store';
import { isAllValid } from '@/lib/signing/verdict';
import { archiveNow, checkArchived, renewNow } from '@/services/signatures/archive-signature';
import { openTrust } from '@/services/signatures/trust';

const policy = { purpose: 'sign' as const, expected: { iin: IIN } };

async function setting(rehearsal: boolean) {
  const now = systemClock()();
  const folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
  const authority = await ensureAuthority(folder, { at: new Date(now.getTime() - 60_000) });
  const issued = await authority.issue({ person: PERSON, at: now });
  const trust = await openTrust(publicFolder(folder), { lists: [] }, { rehearsal });
  return { now, folder, authority, issued, trust, cms: await sign(issued) };
}

describe('a result on its way into the archive', () => {
  it('is stamped by the demo authority, and checked two years later without asking anybody', async () => {
    const { now, folder, authority, issued, trust, cms } = await setting(true);
    const archived = await archiveNow({ cms, content: CONTENT, at: now, policy, trust });
    if (!archived.ok) throw new Error(archived.fragment.code);
    authority.revoke(issued.serial, new Date(now.getTime() + DAY_MS));
    await publishLists(folder, authority, new Date(now.getTime() + DAY_MS));
    const later = new Date(now.getTime() + 2 * 365 * DAY_MS);
    const stored: unknown = JSON.parse(JSON.stringify(archived.archive));
    const { proof, verdict } = await checkArchived(stored, {
      content: CONTENT,
      now: later,
      policy,
      portal: trust,
    });
    expect([proof.code, isAllValid(verdict)]).toEqual(['stamped', true]);
    expect(archived.renewBefore.getTime()).toBeGreaterThan(later.getTime());
    const renewed = await renewNow(stored, { content: CONTENT, at: systemClock()(), policy, trust });
    expect(renewed.ok && renewed.archive.stamps).toHaveLength(2);
  });

  it('waits where nobody stamps, and stays out when it is not good', async () => {
    const plain = await setting(false);
    const unstamped = await archiveNow({ ...plain, content: CONTENT, at: plain.now, policy });
    expect(unstamped).toMatchObject({ ok: false, fragment: { code: 'not-stamped' } });
    const { now, trust, cms } = await setting(true);
    const other = new TextEncoder().encode('басқа');
    expect((await archiveNow({ cms, content: other, at: now, policy, trust })).ok).toBe(false);
  });
});
