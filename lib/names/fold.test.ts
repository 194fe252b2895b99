import { describe, expect, it } from 'vitest';
import { foldForSearch, searchTerms, searchTextOf } from '@/lib/names/fold';

describe('one spelling for search', () => {
  it.each([
    [['Әйгерім', 'Айгерим', 'Aigerim', 'AYGERIM', 'айгерім']],
    [['Жұмабаев', 'Жумабаев', 'Zhumabayev'.replace('yev', 'ev'), 'Jumabaev', 'Джумабаев']],
    [['Гүлнар', 'Гульнар', 'Gulnar']],
    [['Қасымов', 'Касымов', 'Qasymov', 'Kasymov']],
    [['Семёнов', 'Семенов']],
    [['Хасен', 'Һасен', 'Khasen']],
    [['Бибігүл', 'Бибигуль']],
    [['Мұхаммед', 'Мухамед']],
    [['Дмитрий', 'Дмитрии']],
  ])('%j are one', (spellings) => {
    expect(new Set(spellings.map(foldForSearch)).size).toBe(1);
  });

  it('reads letters of the other alphabet that only look right in a mixed word', () => {
    expect(foldForSearch('Cейтoвa')).toBe(foldForSearch('Сейтова'));
    expect(foldForSearch('Іliyas')).toBe(foldForSearch('Iliyas'));
  });

  it('keeps different names apart', () => {
    expect(foldForSearch('Асқар')).not.toBe(foldForSearch('Асель'));
    expect(foldForSearch('Марат')).not.toBe(foldForSearch('Мурат'));
  });

  it('folds a letter written as two code points like the one it stands for', () => {
    expect(foldForSearch('Андрей')).toBe(foldForSearch('Андрей'));
  });

  it('keeps the IIN and the phone without its country code beside the name', () => {
    expect(
      searchTextOf({ surname: 'Қасымов', givenName: 'Ерасыл', iin: '930327344221', phone: '+77772345610' }),
    ).toBe('kasimov erasil 930327344221 7772345610');
  });

  it('takes a phone or IIN in a query as one number however it is grouped', () => {
    expect(searchTerms('8 (777) 234-56-10')).toEqual(['7772345610']);
    expect(searchTerms('+7 777 234')).toEqual(['7777234']);
    expect(searchTerms('930327 344221')).toEqual(['930327344221']);
    expect(searchTerms('Ерасыл қасым')).toEqual(['erasil', 'kasim']);
    expect(searchTerms('  ')).toEqual([]);
  });
});
