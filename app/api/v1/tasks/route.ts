import { asStaff } from '@/app/api/actors';
import { serve } from '@/app/api/serve';
import { listTasks } from '@/app/api/v1/_endpoints/tasks';
import { listQueue } from '@/services/requests/list-queue';
import { readQueueFilter } from '@/services/requests/queue-filter';

export const GET = serve(
  listTasks,
  asStaff((context, { query }) => listQueue(context, readQueueFilter(query))),
  ({ lines, next }) => ({
    next,
    tasks: lines.flatMap(({ task, requestId, number, version, regulation, channel }) =>
      task
        ? [
            {
              id: task.id,
              requestId,
              number,
              version,
              regulation,
              channel,
              step: task.step,
              role: task.role,
              due: task.dueAt.toISOString(),
              takenBy: task.takenByName,
            },
          ]
        : [],
    ),
  }),
);
