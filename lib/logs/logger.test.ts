import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeLogger } from '@/lib/logs/logger';

function capture() {
  const lines: string[] = [];
  const to = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: makeLogger('trace', to), text: () => lines.join('') };
}

const IIN = '811201401188';

describe('a log', () => {
  it('says what happened, with the trace the person was shown', () => {
    const { log, text } = capture();
    log.child({ traceId: 'K7M2P' }).info({ clause: 'mangystau-302/1/8.1', ms: 12 }, 'request refused');
    expect(JSON.parse(text())).toMatchObject({
      level: 'info',
      traceId: 'K7M2P',
      clause: 'mangystau-302/1/8.1',
      ms: 12,
      event: 'request refused',
    });
  });

  it('hides personal data by the name of its field, however deep', () => {
    const { log, text } = capture();
    log.info({ person: { iin: IIN, surname: 'Сейтова', contact: [{ phone: '+77012345678' }] } }, 'x');
    expect(text()).not.toMatch(/811201|Сейтова|7701/);
  });

  it('hides an IIN, a phone and a mail address in any text', () => {
    const { log, text } = capture();
    log.warn({ note: `IIN ${IIN}, tel +7 (701) 234-56-78`, who: 'a.b@mail.kz' }, `cannot find ${IIN}`);
    expect(text()).not.toMatch(/811201|701|234|a\.b@/);
  });

  it('hides the row that PostgreSQL quotes in an error, and keeps the code', () => {
    const { log, text } = capture();
    const error = Object.assign(new Error(`Failing row contains (1, Сейтова, ${IIN})`), { code: '23514' });
    log.error({ error }, 'write failed');
    expect(text()).toContain('23514');
    expect(text()).not.toMatch(/Сейтова|811201/);
  });

  it('keeps ids and times, which an investigation needs', () => {
    const { log, text } = capture();
    log.info({ requestId: '019aa1b2-7c00-7000-8000-123456789012', due: '2026-11-23T10:00:00.000Z' }, 'x');
    expect(text()).toContain('019aa1b2-7c00-7000-8000-123456789012');
    expect(text()).toContain('2026-11-23T10:00:00.000Z');
  });

  it('hides the password in an address of the database', () => {
    const { log, text } = capture();
    log.error({ error: new Error('cannot reach postgresql://emhana:hush@10.0.0.1:5432/x') }, 'x');
    expect(text()).not.toContain('hush');
  });
});
