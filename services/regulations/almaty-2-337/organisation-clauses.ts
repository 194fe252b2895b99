import { encoded } from '../language/clauses';
import type { Clause } from '../language/regulation';
import type { Text } from '../language/text';
import { ORGANISATIONS, type OrganisationRow } from './organisations';

export const listsOrganisation = ({ name, address }: { name: Text; address: Text }): Clause =>
  encoded(
    `Тізімдегі ұйым: ${name.kk}, ${address.kk}.`,
    `Организация из перечня: ${name.ru}, ${address.ru}.`,
    `An organisation on the list: ${name.en}, ${address.en}.`,
  );

const lists = (row: OrganisationRow): Clause => listsOrganisation(ORGANISATIONS[row]);

/** The rows of annex 3, one clause each. */
export const ORGANISATION_CLAUSES = {
  'annex-3.row-1': lists('annex-3.row-1'),
  'annex-3.row-2': lists('annex-3.row-2'),
  'annex-3.row-3': lists('annex-3.row-3'),
  'annex-3.row-4': lists('annex-3.row-4'),
  'annex-3.row-5': lists('annex-3.row-5'),
  'annex-3.row-6': lists('annex-3.row-6'),
  'annex-3.row-7': lists('annex-3.row-7'),
  'annex-3.row-8': lists('annex-3.row-8'),
  'annex-3.row-9': lists('annex-3.row-9'),
  'annex-3.row-10': lists('annex-3.row-10'),
  'annex-3.row-11': lists('annex-3.row-11'),
  'annex-3.row-12': lists('annex-3.row-12'),
  'annex-3.row-13': lists('annex-3.row-13'),
  'annex-3.row-14': lists('annex-3.row-14'),
  'annex-3.row-15': lists('annex-3.row-15'),
  'annex-3.row-16': lists('annex-3.row-16'),
  'annex-3.row-17': lists('annex-3.row-17'),
  'annex-3.row-18': lists('annex-3.row-18'),
  'annex-3.row-19': lists('annex-3.row-19'),
  'annex-3.row-20': lists('annex-3.row-20'),
  'annex-3.row-21': lists('annex-3.row-21'),
  'annex-3.row-22': lists('annex-3.row-22'),
  'annex-3.row-23': lists('annex-3.row-23'),
  'annex-3.row-24': lists('annex-3.row-24'),
  'annex-3.row-25': lists('annex-3.row-25'),
  'annex-3.row-26': lists('annex-3.row-26'),
  'annex-3.row-27': lists('annex-3.row-27'),
  'annex-3.row-28': lists('annex-3.row-28'),
  'annex-3.row-29': lists('annex-3.row-29'),
  'annex-3.row-30': lists('annex-3.row-30'),
  'annex-3.row-31': lists('annex-3.row-31'),
  'annex-3.row-32': lists('annex-3.row-32'),
  'annex-3.row-33': lists('annex-3.row-33'),
  'annex-3.row-34': lists('annex-3.row-34'),
} as const satisfies Record<OrganisationRow, Clause>;
