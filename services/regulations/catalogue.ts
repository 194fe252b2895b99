/** Every act and regulation that the portal knows. */
import { almaty2337 } from './almaty-2-337/act';
import { almatyAppointment } from './almaty-2-337/doctor-appointment';
import { almatyHomeCall } from './almaty-2-337/doctor-home-call';
import { almatyHivTest } from './almaty-2-337/hiv-test';
import { almatyNarcologyCertificate } from './almaty-2-337/narcology-certificate';
import { almatyPhcAttachment } from './almaty-2-337/phc-attachment';
import { almatyPsychiatricCertificate } from './almaty-2-337/psychiatric-certificate';
import { almatyTbCertificate } from './almaty-2-337/tb-certificate';
import { eko314 } from './eko-314-2015/act';
import { ekoAppointment } from './eko-314-2015/doctor-appointment';
import type { Act } from './language/act';
import type { ActId, RegulationId, Service } from './language/names';
import type { Regulation } from './language/regulation';
import { mangystau302 } from './mangystau-302/act';
import { mangystauAmbulance } from './mangystau-302/ambulance';
import { mangystauAppointment } from './mangystau-302/doctor-appointment';
import { mangystauHomeCall } from './mangystau-302/doctor-home-call';
import { mangystauHivTest } from './mangystau-302/hiv-test';
import { mangystauHospitalReferral } from './mangystau-302/hospital-referral';
import { mangystauInpatientExtract } from './mangystau-302/inpatient-extract';
import { mangystauNarcologyCertificate } from './mangystau-302/narcology-certificate';
import { mangystauPhcAttachment } from './mangystau-302/phc-attachment';
import { mangystauPhcCertificate } from './mangystau-302/phc-certificate';
import { mangystauPsychiatricCertificate } from './mangystau-302/psychiatric-certificate';
import { mangystauSickLeaveCertificate } from './mangystau-302/sick-leave-certificate';
import { mangystauSickLeaveSheet } from './mangystau-302/sick-leave-sheet';
import { mangystauTbCertificate } from './mangystau-302/tb-certificate';
import { moh99 } from './moh-99-2024/act';
import { hospitalReferral } from './moh-99-2024/hospital-referral';
import { inpatientRecordExtract } from './moh-99-2024/inpatient-record-extract';
import { sanatoriumConclusion } from './moh-99-2024/sanatorium-conclusion';
import { mohDsm49 } from './moh-dsm-49-2020/act';
import { narcologyInformation } from './moh-dsm-49-2020/narcology-information';
import { psychiatryInformation } from './moh-dsm-49-2020/psychiatry-information';
import { tbInformation } from './moh-dsm-49-2020/tb-information';

export { versionOf } from './version';

export const ACTS: readonly Act[] = [mangystau302, almaty2337, eko314, moh99, mohDsm49];

export const REGULATIONS: readonly Regulation[] = [
  mangystauHomeCall,
  mangystauAppointment,
  mangystauPhcAttachment,
  mangystauHivTest,
  mangystauTbCertificate,
  mangystauPsychiatricCertificate,
  mangystauNarcologyCertificate,
  mangystauInpatientExtract,
  mangystauPhcCertificate,
  mangystauSickLeaveSheet,
  mangystauSickLeaveCertificate,
  mangystauAmbulance,
  mangystauHospitalReferral,
  almatyHomeCall,
  almatyAppointment,
  almatyPhcAttachment,
  almatyHivTest,
  almatyTbCertificate,
  almatyPsychiatricCertificate,
  almatyNarcologyCertificate,
  ekoAppointment,
  hospitalReferral,
  inpatientRecordExtract,
  sanatoriumConclusion,
  tbInformation,
  psychiatryInformation,
  narcologyInformation,
];

export const isRegulationId = (id: string): id is RegulationId => regulationOf(id) !== undefined;

/** For an id that came from outside; `undefined` where there is none. */
export const regulationOf = (id: string): Regulation | undefined =>
  REGULATIONS.find((regulation) => regulation.id === id);

/** For an id the portal stored itself: a missing one is a bug. */
export function regulationById(id: string): Regulation {
  const regulation = regulationOf(id);
  if (!regulation) throw new Error(`No regulation "${id}"`);
  return regulation;
}

export const actOf = (id: string): Act | undefined => ACTS.find((act) => act.id === id);

export function actById(id: ActId): Act {
  const act = actOf(id);
  if (!act) throw new Error(`No act "${id}"`);
  return act;
}

export const regulationsOf = (service: Service): readonly Regulation[] =>
  REGULATIONS.filter((regulation) => regulation.service === service);

export const regulationsOfAct = (act: ActId): readonly Regulation[] =>
  REGULATIONS.filter((regulation) => regulation.act === act);

/** The services that some regulation of the portal governs, in the order of the catalogue. */
export const servicesKnown = (): readonly Service[] => [
  ...new Set(REGULATIONS.map(({ service }) => service)),
];
