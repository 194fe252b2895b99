import { describe, expect, it } from 'vitest';
import { findServices } from '@/components/start/find-services';
import { groupServices } from '@/components/start/services';

const CALL = { id: 'call', words: 'Дәрігерді үйге шақыру қызу көтерілді высокая температура fever' };
const VISIT = { id: 'visit', words: 'Қабылдауға жазылу запись к врачу doctor' };
const find = (query: string) => findServices([CALL, VISIT], query).map(({ id }) => id);

describe('searching a service on the start page', () => {
  it('finds it by the beginning of an everyday word in any of the three languages', () => {
    expect(find('темпера')).toEqual(['call']);
    expect(find('fever')).toEqual(['call']);
    expect(find('жазыл')).toEqual(['visit']);
  });

  it('does not mind Russian letters in place of Kazakh ones', () => {
    expect(find('кызу')).toEqual(['call']);
    expect(find('ДАРИГЕРДИ')).toEqual(['call']);
  });

  it('wants each word of the query', () => {
    expect(find('запись врачу')).toEqual(['visit']);
    expect(find('запись температура')).toEqual([]);
  });
});

describe('services on the start page', () => {
  it('stand by what a person wants, without empty groups', () => {
    const groups = groupServices(
      ['hiv-test', 'doctor-appointment', 'doctor-home-call'],
      (service) => ({ title: service, text: '' }),
      (id) => id,
      (service) => `/kk/services/${service}`,
    );
    expect(groups.map(({ id, services }) => [id, services.map((service) => service.id)])).toEqual([
      ['doctor', ['doctor-home-call', 'doctor-appointment']],
      ['clinic', ['hiv-test']],
    ]);
  });
});
