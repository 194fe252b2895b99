/** Whether this process answers at all. It asks nobody: a database that is away is no reason to start it anew. */
export const dynamic = 'force-dynamic';

export const GET = (): Response =>
  Response.json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } });
