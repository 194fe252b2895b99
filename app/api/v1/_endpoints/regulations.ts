import { z } from 'zod';
import { defineEndpoint } from '@/lib/http/endpoint';
import { actAnswerSchema, listSchema, regulationSchema } from '@/services/regulations/open-data/schema';

const act = z.string().meta({ example: 'mangystau-302' });

export const listRegulationsEndpoint = defineEndpoint({
  id: 'listRegulations',
  method: 'GET',
  path: '/api/v1/regulations',
  tag: 'law',
  who: 'anybody',
  summary: 'Every regulation of the portal, with its fingerprint and its account of clauses.',
  answer: listSchema,
});

export const actEndpoint = defineEndpoint({
  id: 'readAct',
  method: 'GET',
  path: '/api/v1/regulations/{act}',
  tag: 'law',
  who: 'anybody',
  summary: 'An act with its own clauses; an act that is itself one regulation, as that regulation.',
  params: z.object({ act }),
  answer: z.union([regulationSchema, actAnswerSchema]),
  errors: ['not-found'],
});

export const regulationEndpoint = defineEndpoint({
  id: 'readRegulation',
  method: 'GET',
  path: '/api/v1/regulations/{act}/{annex}',
  tag: 'law',
  who: 'anybody',
  summary: 'A regulation as data: limits, steps, refusals, readings, and every clause with its disposition.',
  params: z.object({ act, annex: z.string().meta({ example: '1' }) }),
  answer: z.union([regulationSchema, actAnswerSchema]),
  errors: ['not-found'],
});

const bpmn = z.string();
const asked = z.object({ lang: z.enum(['kk', 'ru', 'en']).optional() });

export const actProcessEndpoint = defineEndpoint({
  id: 'readActProcess',
  method: 'GET',
  path: '/api/v1/regulations/{act}/bpmn',
  tag: 'law',
  who: 'anybody',
  summary: 'The business process of an act that is itself one regulation, as a BPMN 2.0 file.',
  params: z.object({ act: z.string().meta({ example: 'eko-314-2015' }) }),
  query: asked,
  answer: bpmn,
  mediaType: 'application/xml',
  errors: ['not-found'],
});

export const regulationProcessEndpoint = defineEndpoint({
  id: 'readRegulationProcess',
  method: 'GET',
  path: '/api/v1/regulations/{act}/{annex}/bpmn',
  tag: 'law',
  who: 'anybody',
  summary: 'The business process of a regulation, a pool for each channel, as a BPMN 2.0 file.',
  params: z.object({ act, annex: z.string().meta({ example: '1' }) }),
  query: asked,
  answer: bpmn,
  mediaType: 'application/xml',
  errors: ['not-found'],
});
