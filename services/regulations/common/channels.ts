import type { Channel } from '../language/names';

export const DIRECT = ['in-person', 'phone'] as const satisfies readonly Channel[];
export const PORTAL = ['portal'] as const satisfies readonly Channel[];
export const ALL = ['in-person', 'phone', 'portal'] as const satisfies readonly Channel[];
export const COUNTER = ['in-person'] as const satisfies readonly Channel[];
export const CORPORATION = ['state-corporation'] as const satisfies readonly Channel[];
export const CORPORATION_AND_PORTAL = ['state-corporation', 'portal'] as const satisfies readonly Channel[];
