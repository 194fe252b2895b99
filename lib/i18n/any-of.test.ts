import { expect, it } from 'vitest';
import { anyOf } from './any-of';

it('names whoever may act as one sentence would', () => {
  expect(anyOf(['Врач'], 'ru')).toBe('Врач');
  expect(anyOf(['Лечащий врач', 'Дежурный врач'], 'ru')).toBe('Лечащий врач или дежурный врач');
  expect(anyOf(['Дәрігер', 'Мейіргер', 'Тіркеуші'], 'kk')).toBe('Дәрігер, мейіргер немесе тіркеуші');
});
