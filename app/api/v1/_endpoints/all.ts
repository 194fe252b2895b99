import type { Endpoint } from '@/lib/http/endpoint';
import * as complaints from './complaints';
import * as consents from './consents';
import { deadlineEndpoint } from './deadline';
import { checkDocumentEndpoint, verifyEndpoint } from './documents';
import * as egovQr from './egov-qr';
import {
  actEndpoint,
  actProcessEndpoint,
  listRegulationsEndpoint,
  regulationEndpoint,
  regulationProcessEndpoint,
} from './regulations';
import * as requests from './requests';
import * as scheduling from './scheduling';
import { prepareDocumentEndpoint, signDocumentEndpoint } from './staff-signatures';
import * as tasks from './tasks';

/** Every operation of the API, in the order of its documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  listRegulationsEndpoint,
  actEndpoint,
  regulationEndpoint,
  actProcessEndpoint,
  regulationProcessEndpoint,
  deadlineEndpoint,
  checkDocumentEndpoint,
  verifyEndpoint,
  ...Object.values(scheduling),
  ...Object.values(requests),
  ...Object.values(tasks),
  prepareDocumentEndpoint,
  signDocumentEndpoint,
  complaints.registerComplaintEndpoint,
  complaints.listComplaintsEndpoint,
  complaints.readComplaintEndpoint,
  complaints.takeComplaintEndpoint,
  complaints.forwardComplaintEndpoint,
  complaints.recordBodyAnswerEndpoint,
  complaints.carryComplaintOnEndpoint,
  complaints.withdrawComplaintEndpoint,
  consents.listConsentsEndpoint,
  consents.answerConsentEndpoint,
  consents.withdrawConsentEndpoint,
  ...Object.values(egovQr),
];
