import { describe, expect, it } from 'vitest';
import { href, switchLocale } from '@/lib/i18n/navigation';

describe('addresses in three languages', () => {
  it('begin with the language', () => {
    expect(href('kk', '/')).toBe('/kk');
    expect(href('ru', '/services')).toBe('/ru/services');
  });

  it('keep the page and its filters when the language changes', () => {
    expect(switchLocale('/kk/desk/queue', 'state=new&q=%D3%99', 'ru')).toBe(
      '/ru/desk/queue?state=new&q=%D3%99',
    );
    expect(switchLocale('/kk', '', 'en')).toBe('/en');
    expect(switchLocale('/kkk', '', 'en')).toBe('/en/kkk');
  });
});
