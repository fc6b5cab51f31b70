import { describe, expect, it } from '@jest/globals';
import { isPostTitle, postOf, statedGrowth } from '../../../src/core/documents/service-degree';

const degreeOf = (label: string) => {
  const post = postOf(label);
  return post === null ? null : [post.title, post.degree.toNumber()];
};

describe('a post', () => {
  it.each([
    ['Utvecklingsledare (0,5)', 'Utvecklingsledare', 0.5],
    ['Koordinator (75 %)', 'Koordinator', 0.75],
    ['Arbetsmarknadskonsulent 1,0', 'Arbetsmarknadskonsulent', 1],
    ['Psykolog (0.5) Primärvård', 'Psykolog', 0.5],
    ['Kurator (80 % av heltid)', 'Kurator', 0.8],
    ['Koordinator 50 % tjänst', 'Koordinator', 0.5],
    ['0,4 processledare', 'processledare', 0.4],
    ['Administration (0,25)', 'Administration', 0.25],
  ])('has its degree in its label: %s', (label, title, degree) => {
    expect(degreeOf(label)).toEqual([title, degree]);
  });

  it.each([
    ...[
      'Region Fjäll (25 %)',
      'Storby, 82,36 %',
      'Arbetsgivaravgift (31,42 %)',
      'OH-påslag (0,12)',
      'Samordningsförbundets del (50 %)',
    ],
    ...[
      'Torget 2.0',
      'Koordinator (2)',
      'Koordinator (1)',
      'Koordinator (150 %)',
      'Koordinator (0 %)',
      'Koordinator 2031',
    ],
    ...['Lokaler (0,5)', 'Kringkostnader utvecklingsledare (10 %)', 'Personal'],
  ])('is not of what is a part of money, or of nothing: %s', (label) => {
    expect(postOf(label)).toBeNull();
  });

  it('is known by its title too', () => {
    expect(['Kompetenslots', 'Koordinatorer hälsocentral'].map(isPostTitle)).toEqual([true, true]);
    expect(['Kringkostnader utvecklingsledare', 'Externa tjänster', 'Resor'].map(isPostTitle)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('how wages grow', () => {
  it('is what one text states of them, with its decimals', () => {
    const stated = statedGrowth('* i alla löner ingår en löneutveckling på 3 %');
    expect([stated!.rate.toNumber(), stated!.decimals]).toEqual([0.03, 0]);
    expect(statedGrowth('Löneuppräkning med 2,5 procent')!.rate.toNumber()).toBe(0.025);
    expect(statedGrowth('Löneökning 2 % första året och 3 % därefter')).toBeNull();
    expect(statedGrowth('Medfinansiering 3 %')).toBeNull();
    expect(statedGrowth('Lönebidrag 80 %')).toBeNull();
  });
});
