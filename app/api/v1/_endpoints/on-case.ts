import type { OnCase } from '@/services/requests/take-task';

export const onCase = (
  { id }: { id: string },
  { expectedVersion }: { expectedVersion?: number | undefined },
): OnCase => ({ requestId: id, ...(expectedVersion === undefined ? {} : { expectedVersion }) });
