/** Prints the demo sign-ins as a table. A program of its own, for tsx to run: lib/ops is plain JavaScript otherwise. */
import { accounts } from '@/prisma/demo/accounts';

const longest = (texts: string[]) => Math.max(...texts.map((text) => text.length));
const who = longest(accounts.map((account) => account.who));
const password = longest(accounts.map((account) => account.password));

console.log('\n  Demo sign-ins (invented people):');
for (const account of accounts) {
  const more = [account.totp ? `second factor ${account.totp}` : '', account.note ?? ''].filter(Boolean);
  const columns = [account.who.padEnd(who), account.iin, account.password.padEnd(password), more.join('; ')];
  console.log(`    ${columns.join('  ').trimEnd()}`);
}
