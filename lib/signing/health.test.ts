import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Authority, DAY_MS } from '@/lib/signing/authority/authority';
import { AT } from '@/lib/signing/authority/scene';
import { readCertificate } from '@/lib/signing/certificate';
import { alarms, signingHealth } from '@/lib/signing/health';
import { listsInFolder } from '@/lib/signing/trust';
import { runTrustCommand } from '@/lib/signing/trust-cli';

const days = (count: number) => new Date(AT.getTime() + count * DAY_MS);

describe('what an administrator is told in time', () => {
  it('an authority ninety days before its end, a seal thirty', async () => {
    const authority = await Authority.create({ at: AT, years: 1 });
    const roots = [readCertificate(authority.state.root.certificate)];
    const certificates = [{ name: 'seal of clinic 4', notAfter: days(300) }];
    const told = (now: Date) =>
      alarms(signingHealth({ now, roots, certificates })).map(({ kind, level }) => [kind, level]);
    expect(told(days(200))).toEqual([]);
    expect(told(days(271))).toEqual([['certificate', 'soon']]);
    expect(told(days(290))).toEqual([
      ['root', 'soon'],
      ['certificate', 'soon'],
    ]);
    expect(told(days(366))).toEqual([
      ['root', 'bad'],
      ['certificate', 'bad'],
    ]);
    const [root] = signingHealth({ now: days(355), roots });
    expect(root).toMatchObject({ days: 10, name: expect.stringContaining('НЕГІЗГІ') });
  });

  it('a list near the end of its time, past it, or unreadable, with its age', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lists-'));
    const authority = await Authority.create({ at: AT });
    await writeFile(path.join(folder, 'issuing.crl'), (await authority.lists(AT, 10)).issuing);
    await writeFile(path.join(folder, 'broken.crl'), 'not a list');
    const lists = await listsInFolder(folder).kept();
    const told = (now: Date) =>
      signingHealth({ now, roots: [], lists }).map(({ name, level, days: age }) => [name, level, age]);
    expect(told(days(8.9))).toEqual([
      ['broken.crl', 'bad', undefined],
      ['issuing.crl', 'good', 8],
    ]);
    expect(told(days(9.5))[1]).toEqual(['issuing.crl', 'soon', 9]);
    expect(told(days(10.5))[1]).toEqual(['issuing.crl', 'bad', 10]);
  });

  it('a responder whose last word was a failure', () => {
    const [down, up] = signingHealth({
      now: AT,
      roots: [],
      responders: [
        { address: 'a', answeredAt: days(-2), failedAt: days(-1) },
        { address: 'b', answeredAt: days(-1), failedAt: days(-2) },
      ],
    });
    expect([down?.level, up?.level]).toEqual(['bad', 'good']);
  });
});

describe('the command that loads an authority', () => {
  it('takes it by its fingerprint alone, and no certificate of a person', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'trust-'));
    const authority = await Authority.create({ at: AT });
    const file = path.join(folder, 'root.download');
    await writeFile(file, authority.state.root.certificate);
    const shown = await runTrustCommand(['show', '--file', file]);
    const fingerprint = /sha256\s+([0-9a-f]{64})/.exec(shown)?.[1] ?? '';
    const dir = path.join(folder, 'trusted');
    await expect(
      runTrustCommand(['add', '--dir', dir, '--file', file, '--sha256', '0'.repeat(64)]),
    ).rejects.toThrow('nothing was added');
    const spaced = fingerprint.toUpperCase().replace(/../g, '$&:');
    expect(await runTrustCommand(['add', '--dir', dir, '--file', file, '--sha256', spaced])).toContain(
      'added',
    );
    expect(await runTrustCommand(['list', '--dir', dir])).toContain(fingerprint);

    const person = await authority.issue({
      person: { surname: 'А', name: 'Б', iin: '123456789011' },
      at: AT,
    });
    const other = path.join(folder, 'person.cer');
    await writeFile(other, person.certificate);
    const print = /sha256\s+([0-9a-f]{64})/.exec(await runTrustCommand(['show', '--file', other]))?.[1] ?? '';
    await expect(runTrustCommand(['add', '--dir', dir, '--file', other, '--sha256', print])).rejects.toThrow(
      "not an authority's",
    );
  });

  it("tells where the national authority's certificates lie", async () => {
    expect(await runTrustCommand(['where'])).toContain('http://pki.gov.kz/cert/nca_gost_2022.cer');
    expect(await runTrustCommand(['where', '--set', 'test'])).toContain('nca_gost2022_test.cer');
  });
});
