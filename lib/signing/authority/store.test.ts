import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { DAY_MS } from '@/lib/signing/authority/authority';
import { ensureAuthority, openAuthority, publicFolder, publishLists } from '@/lib/signing/authority/store';
import { signWithP12 } from '@/lib/signing/browser/sign-with-p12';
import { signCades } from '@/lib/signing/cades';
import { readRevocationList } from '@/lib/signing/crl';
import { listsInFolder, loadTrust } from '@/lib/signing/trust';
import { isAllValid } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';

const run = promisify(execFile);
const AT = new Date('2026-03-05T05:00:00Z');
const IIN = makeIin({ born: '1990-05-17', sex: 'male' });
const PERSON = { surname: 'Сейітов', name: 'Нұрлан', iin: IIN };
const CONTENT = new TextEncoder().encode('{}');
const folderOf = () => mkdtemp(path.join(tmpdir(), 'emhana-authority-'));

describe('the demo authority in its folder', () => {
  it.each(['ec', 'rsa', 'gost'] as const)(
    'survives a restart with %s keys, and a revocation counts at once',
    async (key) => {
      const folder = await folderOf();
      const first = await ensureAuthority(folder, { at: AT, key });
      const issued = await first.issue({ person: PERSON, at: AT });
      const cms = await signCades({ ...issued, content: CONTENT, at: AT });
      const trust = await loadTrust(publicFolder(folder));
      expect([trust.roots.length, trust.intermediates.length, trust.fingerprints.length]).toEqual([1, 1, 2]);
      const revocation = listsInFolder(publicFolder(folder));
      const ask = (at: Date) =>
        verify({
          cms,
          content: CONTENT,
          at,
          trust,
          revocation,
          policy: { purpose: 'sign', expected: { iin: IIN } },
        });
      expect(isAllValid(await ask(AT))).toBe(true);

      const again = await openAuthority(folder);
      const later = new Date(AT.getTime() + DAY_MS);
      again.revoke(issued.serial, later);
      await publishLists(folder, again, later);
      expect((await ask(later)).revocation.code).toBe('revoked');
      expect((await openAuthority(folder)).state.revoked).toMatchObject([{ serial: issued.serial }]);
    },
  );

  it('renews its lists at a start when less than half of their time is left', async () => {
    const folder = await folderOf();
    const list = async () =>
      readRevocationList(await readFile(path.join(publicFolder(folder), 'issuing.crl')));
    await ensureAuthority(folder, { at: AT });
    await ensureAuthority(folder, { at: new Date(AT.getTime() + 10 * DAY_MS) });
    expect((await list()).thisUpdate).toEqual(AT);
    const later = new Date(AT.getTime() + 20 * DAY_MS);
    await ensureAuthority(folder, { at: later });
    expect((await list()).thisUpdate).toEqual(later);
  });

  it('keeps its keys from others and leaves no half-written files', async () => {
    const folder = await folderOf();
    await ensureAuthority(folder, { at: AT });
    const key = await stat(path.join(folder, 'private', 'root.key.pem'));
    expect(key.mode & 0o077).toBe(0);
    expect((await readdir(publicFolder(folder))).sort()).toEqual([
      'issuing.cer',
      'issuing.crl',
      'root.cer',
      'root.crl',
    ]);
  });

  it("a trust folder with something else than an authority's certificate in it is refused by name", async () => {
    const folder = await folderOf();
    await writeFile(path.join(folder, 'odd.cer'), 'hello');
    await expect(loadTrust(folder)).rejects.toThrow('odd.cer');
  });
});

describe('the command line', () => {
  it('makes an authority, issues a .p12 that signs, and each bad one', { timeout: 60_000 }, async () => {
    const dir = await folderOf();
    const cli = (...args: string[]) =>
      run(process.execPath, ['--import', 'tsx', 'lib/signing/authority/cli.ts', ...args]);
    await cli('init', '--dir', dir);
    const out = path.join(dir, 'a.p12');
    const person = [
      '--iin',
      IIN,
      '--surname',
      'Сейітов',
      '--name',
      'Нұрлан',
      '--password',
      'Құпия 1',
      '--out',
      out,
    ];
    const issue = await cli('issue', '--dir', dir, ...person);
    const serial = /certificate ([0-9a-f]+)/.exec(issue.stdout)?.[1] ?? '';
    const judge = async () => {
      const at = new Date();
      const outcome = await signWithP12({
        file: await readFile(out),
        password: 'Құпия 1',
        at,
        bytes: CONTENT,
      });
      if (!outcome.ok) throw new Error(outcome.code);
      return verify({
        cms: outcome.cms,
        content: CONTENT,
        at,
        trust: await loadTrust(publicFolder(dir)),
        revocation: listsInFolder(publicFolder(dir)),
        policy: { purpose: 'sign', expected: { iin: IIN } },
      });
    };
    expect(isAllValid(await judge())).toBe(true);
    await cli('revoke', '--dir', dir, '--serial', serial);
    expect((await judge()).revocation.code).toBe('revoked');
    await cli('issue', '--dir', dir, ...person, '--bad', 'expired', '--key', 'rsa');
    expect((await judge()).dates.code).toBe('expired');
    await expect(cli('issue', '--dir', dir, ...person, '--iin', '123')).rejects.toThrow(/iin-length/);
    await expect(cli('nonsense')).rejects.toThrow(/init, issue, revoke, crl/);
  });
});
