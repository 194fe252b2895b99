/** Every page of the portal, who reaches it, and an address where it can be seen. A new page must be added here. */
export type Who = 'anybody' | 'citizen' | 'registrar' | 'doctor' | 'administrator' | 'head' | 'newcomer';

/** What a run has made or found to look at. */
export interface World {
  request: string;
  result: string;
  complaint: string;
  /** At the head's desk, its answer written and not signed. */
  staffComplaint: string;
  /** A call that waits for its signature, and an appointment that waits for its time. */
  callDraft: string;
  timeDraft: string;
  case: string;
  line: string;
  doctor: string;
  week: string;
}

interface Route {
  as: readonly Who[];
  /** Without the language. */
  at: (world: World) => string;
  /** Where it leads, when it is only a way to another page. */
  leadsTo?: RegExp;
  /** What the answer is, when it is not 200. */
  status?: number;
}

const page = (at: string, ...as: Who[]): Route => ({ as, at: () => at });

export const ROUTES: Readonly<Record<string, Route>> = {
  '/': page('', 'anybody', 'citizen'),
  '/[...missing]': { as: ['anybody', 'citizen'], at: () => '/no-such-page', status: 404 },
  '/missing': page('/missing', 'anybody'),
  '/register': page('/register', 'anybody'),
  '/register/done': page('/register/done', 'anybody'),
  '/sign-in': page('/sign-in', 'anybody'),
  '/sign-in/certificate': page('/sign-in/certificate', 'anybody'),
  '/sign-in/recovery': page('/sign-in/recovery?with=ncalayer', 'anybody'),
  '/staff/sign-in/certificate': page('/staff/sign-in/certificate?with=phone', 'anybody'),
  '/staff/sign-in/code/certificate': page('/staff/sign-in/code/certificate', 'newcomer'),
  '/signing/[id]': {
    as: ['anybody'],
    at: () => '/signing/01930000-0000-7000-8000-000000000000',
    status: 404,
  },
  '/cabinet/profile/password': page('/cabinet/profile/password', 'citizen'),
  '/cabinet/profile/phone': page('/cabinet/profile/phone', 'citizen'),
  '/demo/phone/[code]': page('/demo/phone/not-a-code', 'anybody'),
  '/demo': page('/demo', 'anybody'),
  '/demo/phone': page('/demo/phone', 'anybody'),
  '/consent': page('/consent', 'anybody', 'citizen'),
  '/design': page('/design', 'anybody'),
  '/services/[service]': page('/services/doctor-home-call?clinic=almaty-1', 'anybody', 'citizen'),
  '/regulations': page('/regulations', 'anybody'),
  '/regulations/[act]': page('/regulations/mangystau-302', 'anybody'),
  '/regulations/[act]/[annex]': page('/regulations/almaty-2-337/1', 'anybody'),
  '/compare': page('/compare?a=almaty-2-337/1&b=mangystau-302/1', 'anybody'),
  '/processes': page('/processes', 'anybody'),
  '/processes/[act]': page('/processes/eko-314-2015', 'anybody'),
  '/processes/[act]/[annex]': page('/processes/almaty-2-337/1', 'anybody'),
  '/check': page('/check', 'anybody', 'citizen'),
  '/check/[code]': page('/check/K7PM-3RXW-9DQX', 'anybody'),
  '/rehearsal': page('/rehearsal?regulation=almaty-2-337/1&start=2026-11-23T10:00', 'anybody'),
  '/staff/sign-in': page('/staff/sign-in', 'anybody'),
  '/staff/sign-in/code': page('/staff/sign-in/code', 'newcomer'),
  '/staff/sign-in/clinic': page('/staff/sign-in/clinic', 'registrar'),

  '/apply/[...regulation]': page('/apply/mangystau-302/1?clinic=aktau-1', 'citizen'),
  '/apply/draft/[draft]': {
    as: ['citizen'],
    at: ({ callDraft }) => `/apply/draft/${callDraft}`,
    leadsTo: /\/check$/,
  },
  '/apply/draft/[draft]/[page]': {
    as: ['citizen'],
    at: ({ callDraft }) => `/apply/draft/${callDraft}/condition`,
  },
  '/apply/draft/[draft]/clinic': {
    as: ['citizen'],
    at: ({ callDraft }) => `/apply/draft/${callDraft}/clinic`,
  },
  '/apply/draft/[draft]/check': { as: ['citizen'], at: ({ callDraft }) => `/apply/draft/${callDraft}/check` },
  '/apply/draft/[draft]/sign': { as: ['citizen'], at: ({ callDraft }) => `/apply/draft/${callDraft}/sign` },
  '/apply/draft/[draft]/slot': { as: ['citizen'], at: ({ timeDraft }) => `/apply/draft/${timeDraft}/slot` },
  '/apply/done/[request]': { as: ['citizen'], at: ({ request }) => `/apply/done/${request}` },
  '/cabinet': page('/cabinet', 'citizen'),
  '/cabinet/family': page('/cabinet/family', 'citizen'),
  '/cabinet/family/child': page('/cabinet/family/child', 'citizen'),
  '/cabinet/family/power-of-attorney': page('/cabinet/family/power-of-attorney', 'citizen'),
  '/cabinet/consents': page('/cabinet/consents', 'citizen'),
  // Two people are needed for one: looked at in consent.spec.ts.
  '/cabinet/consents/[consent]': { as: [], at: () => '/cabinet/consents' },
  '/cabinet/consents/[consent]/sign': { as: [], at: () => '/cabinet/consents' },
  '/cabinet/profile': page('/cabinet/profile', 'citizen'),
  '/cabinet/sessions': page('/cabinet/sessions', 'citizen'),
  '/cabinet/who-saw': page('/cabinet/who-saw', 'citizen'),
  '/cabinet/requests/[request]': { as: ['citizen'], at: ({ request }) => `/cabinet/requests/${request}` },
  '/cabinet/requests/[request]/complain': {
    as: ['citizen'],
    at: ({ request }) => `/cabinet/requests/${request}/complain`,
  },
  '/cabinet/complaints': page('/cabinet/complaints', 'citizen'),
  '/cabinet/complaints/[complaint]': {
    as: ['citizen'],
    at: ({ complaint }) => `/cabinet/complaints/${complaint}`,
  },
  '/cabinet/requests/[request]/withdraw': {
    as: ['citizen'],
    at: ({ request }) => `/cabinet/requests/${request}/withdraw`,
  },
  '/cabinet/requests/[request]/results/[result]': {
    as: ['citizen'],
    at: ({ request, result }) => `/cabinet/requests/${request}/results/${result}`,
  },
  '/cabinet/requests/[request]/move': {
    as: ['citizen'],
    at: ({ request }) => `/cabinet/requests/${request}/move`,
  },
  '/cabinet/requests/[request]/move/confirm': {
    as: ['citizen'],
    at: ({ request }) => `/cabinet/requests/${request}/move/confirm`,
  },
  '/messages': page('/messages', 'citizen'),

  '/desk': { as: ['registrar', 'doctor', 'administrator'], at: () => '/desk', leadsTo: /\/(staff|admin)/ },
  '/staff/sign': page('/staff/sign', 'registrar', 'doctor'),
  '/staff/queue': page('/staff/queue', 'registrar', 'head'),
  '/staff/cases/[id]': { as: ['registrar', 'doctor'], at: (world) => `/staff/cases/${world.case}` },
  '/staff/intake': page('/staff/intake', 'registrar'),
  '/staff/intake/done/[id]': { as: ['registrar'], at: (world) => `/staff/intake/done/${world.case}` },
  '/staff/day-sheet': page('/staff/day-sheet', 'registrar', 'doctor'),
  '/staff/complaints': page('/staff/complaints', 'head'),
  '/staff/complaints/[complaint]': {
    as: ['head'],
    at: ({ staffComplaint }) => `/staff/complaints/${staffComplaint}`,
  },
  '/staff/complaints/[complaint]/sign': {
    as: ['head'],
    at: ({ staffComplaint }) => `/staff/complaints/${staffComplaint}/sign`,
  },
  '/staff/complaints/new/[request]': {
    as: ['registrar'],
    at: (world) => `/staff/complaints/new/${world.case}`,
  },
  '/staff/displaced': page('/staff/displaced', 'registrar'),
  '/staff/journals': page('/staff/journals', 'registrar', 'head'),
  '/staff/journals/[journal]': page('/staff/journals/call-register', 'registrar'),
  '/staff/journals/[journal]/correct/[line]': {
    as: ['registrar'],
    at: ({ line }) => `/staff/journals/call-register/correct/${line}`,
  },

  '/admin': page('/admin', 'administrator'),
  '/admin/audit': page('/admin/audit', 'head'),
  '/admin/signatures': page('/admin/signatures', 'head'),
  '/admin/calendar': page('/admin/calendar', 'administrator'),
  '/admin/closures': page('/admin/closures', 'administrator'),
  '/admin/displaced': page('/admin/displaced', 'administrator'),
  '/admin/hours': page('/admin/hours', 'administrator'),
  '/admin/regulations': page('/admin/regulations', 'administrator'),
  '/admin/staff': page('/admin/staff', 'administrator'),
  '/admin/doctors/new': page('/admin/doctors/new', 'administrator'),
  '/admin/doctors/[doctor]': { as: ['administrator'], at: ({ doctor }) => `/admin/doctors/${doctor}` },
  '/admin/doctors/[doctor]/days': {
    as: ['administrator'],
    at: ({ doctor }) => `/admin/doctors/${doctor}/days`,
  },
  '/admin/doctors/[doctor]/edit': {
    as: ['administrator'],
    at: ({ doctor }) => `/admin/doctors/${doctor}/edit`,
  },
  '/admin/doctors/[doctor]/week/new': {
    as: ['administrator'],
    at: ({ doctor }) => `/admin/doctors/${doctor}/week/new`,
  },
  '/admin/doctors/[doctor]/week/[week]': {
    as: ['administrator'],
    at: ({ doctor, week }) => `/admin/doctors/${doctor}/week/${week}`,
  },
  '/admin/doctors/[doctor]/week/[week]/preview': {
    as: ['administrator'],
    at: ({ doctor, week }) => `/admin/doctors/${doctor}/week/${week}/preview`,
  },
};
