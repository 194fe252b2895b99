import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.mjs';

describe('settings', () => {
  it('without a word start a demo on port 3000 for this machine alone', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      mode: 'demo',
    });
  });

  it('with a database of its own start in production: no demo people beside real ones', () => {
    const settings = readSettings({ DATABASE_URL: 'postgresql://emhana@db/emhana' });
    expect(settings.mode).toBe('production');
    expect(readSettings({ DATABASE_URL: 'postgres://db/emhana', EMHANA_MODE: 'demo' }).mode).toBe('demo');
  });

  it('turn the instant that now should be into an offset', () => {
    const { clockOffsetMs } = readSettings({ EMHANA_CLOCK_START: '2026-11-23T10:00:00+05:00' });
    expect(Math.abs(Date.parse('2026-11-23T05:00:00Z') - Date.now() - (clockOffsetMs ?? 0))).toBeLessThan(
      1000,
    );
    expect(readSettings({ EMHANA_CLOCK_OFFSET_MS: '-60000' }).clockOffsetMs).toBe(-60_000);
  });

  it.each([
    [{ PORT: 'many' }, /PORT is "many"/],
    [{ PORT: '70000' }, /PORT is "70000"/],
    [{ DATABASE_URL: 'mysql://db' }, /not a PostgreSQL address/],
    [{ EMHANA_MODE: 'play' }, /EMHANA_MODE is "play"/],
    [{ EMHANA_CLOCK_START: 'yesterday' }, /not an instant/],
    [{ EMHANA_MODE: 'production', EMHANA_CLOCK_OFFSET_MS: '1' }, /clock cannot be moved in production/],
    [{ WEB_CONCURRENCY: '0' }, /WEB_CONCURRENCY/],
  ])('that make no sense are refused before anything starts: %o', (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });
});
