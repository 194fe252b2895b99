import { expect, it } from 'vitest';
import { registersAsked } from './atoms';
import { regulationById } from './catalogue';
import type { Register, RegulationId } from './language/names';

it.each<[RegulationId, Register[]]>([
  ['mangystau-302/1', ['attached-population']],
  ['almaty-2-337/1', ['attached-population']],
  ['eko-314-2015', []],
])('filing under %s asks these registers and no other: %j', (id, registers) => {
  expect(registersAsked(regulationById(id))).toEqual(registers);
});
