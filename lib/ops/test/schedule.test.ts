import { expect, it } from 'vitest';
import { runStages } from './schedule.mjs';

it('stages run side by side, a lonely one beside nothing, and a broken one fails without stopping the others', async () => {
  const running = new Set<string>();
  const beside: Record<string, number> = {};
  const stage = (name: string, more: { after?: string[]; alone?: boolean; breaks?: boolean } = {}) => ({
    name,
    after: more.after ?? [],
    alone: more.alone ?? false,
    run: async () => {
      running.add(name);
      await new Promise((resolve) => setImmediate(resolve));
      beside[name] = running.size - 1;
      running.delete(name);
      if (more.breaks) throw new Error('broken');
      return { passed: 1, failed: 0, output: '' };
    },
  });
  const ended: string[] = [];
  const failures: string[] = [];
  await runStages(
    [
      stage('browser', { alone: true, after: ['build'] }),
      stage('types', { breaks: true }),
      stage('lint'),
      stage('build', { after: ['types'] }),
    ],
    {
      width: 2,
      extra: [],
      ended: (name, { failed }) => {
        ended.push(name);
        if (failed) failures.push(name);
      },
    },
  );
  expect(ended.indexOf('build')).toBeGreaterThan(ended.indexOf('types'));
  expect(ended.at(-1)).toBe('browser');
  expect(beside.browser).toBe(0);
  expect(failures).toEqual(['types']);
});
