import { expect, it } from 'vitest';
import { registersAsked } from './atoms';
import { regulationById } from './catalogue';
import type { Register, RegulationId } from './language/names';

it.each<[RegulationId, Register[]]>([
  ['mangystau-302/1', ['attached-population']],
  ['almaty-2-337/1', ['attached-population']],
  ['eko-314-2015', []],
  ['mangystau-302/8', ['hospital-stays']],
  ['mangystau-302/13', ['hospitalisation-bureau']],
  ['almaty-2-337/5', ['attached-population', 'tb-register']],
  ['moh-99-2024/1', ['attached-population', 'medical-information-system']],
  ['moh-99-2024/2', ['hospital-stays']],
  ['moh-dsm-49-2020/3', ['narcology-register']],
])('filing under %s asks these registers and no other: %j', (id, registers) => {
  expect(registersAsked(regulationById(id))).toEqual(registers);
});
