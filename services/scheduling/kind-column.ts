import type { BlockKind as ColumnKind } from '@/lib/database/generated/enums';
import type { BlockKind } from './schedule';

/** Prisma's names of enum values cannot carry a hyphen; everybody else's do. */
export const toColumn = (kind: BlockKind): ColumnKind => (kind === 'home-visits' ? 'home_visits' : kind);
export const kindOf = (kind: ColumnKind): BlockKind => (kind === 'home_visits' ? 'home-visits' : kind);
