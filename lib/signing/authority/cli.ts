/**
 * The test certification authority on the command line:
 *   node --import tsx lib/signing/authority/cli.ts init   --dir D [--key ec|rsa|gost|…] [--label TEXT] [--crl-address URL]
 *   … issue  --dir D --iin N --surname S --name N [--patronymic P] [--organisation O --bin N] [--kinds employee,…]
 *            [--purpose sign|authenticate] [--key ec|rsa|gost|…] [--bad KIND] --password P --out FILE.p12
 *   … revoke --dir D --serial HEX [--suspend]
 *   … crl    --dir D [--days N]
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemClock } from '@/lib/clock';
import { iinSchema } from '@/lib/iin/iin';
import type { IssueRequest } from '@/lib/signing/authority/authority';
import { BAD_KINDS, issueBad } from '@/lib/signing/authority/bad';
import { KEY_KINDS } from '@/lib/signing/authority/certificates';
import { makeP12 } from '@/lib/signing/authority/p12';
import { createAuthorityIn, openAuthority, publishLists } from '@/lib/signing/authority/store';
import { OWNER_KINDS } from '@/lib/signing/oids';

const dir = z.string('--dir is needed: where the authority lives');
const key = z.enum(KEY_KINDS).default('ec');

const initArgs = z.object({ dir, key, label: z.string().optional(), 'crl-address': z.url().optional() });
const issueArgs = z.object({
  dir,
  key,
  iin: iinSchema,
  surname: z.string().min(1),
  name: z.string().min(1),
  patronymic: z.string().optional(),
  organisation: z.string().optional(),
  bin: z
    .string()
    .regex(/^[0-9]{12}$/, 'a BIN has 12 digits')
    .optional(),
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(Object.values(OWNER_KINDS))))
    .optional(),
  purpose: z.enum(['sign', 'authenticate']).default('sign'),
  bad: z.enum(BAD_KINDS).optional(),
  password: z.string().min(1, '--password is needed: it protects the file'),
  out: z.string('--out is needed: where the .p12 goes'),
});
const revokeArgs = z.object({
  dir,
  serial: z.string().transform((text) =>
    text
      .toLowerCase()
      .replace(/[^0-9a-f]/g, '')
      .replace(/^(00)+(?=.)/, ''),
  ),
  suspend: z.boolean().default(false),
});
const crlArgs = z.object({ dir, days: z.coerce.number().int().min(1).max(3650).default(30) });

async function run(argv: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        [
          'dir',
          'key',
          'label',
          'crl-address',
          'iin',
          'surname',
          'name',
          'patronymic',
          'organisation',
          'bin',
          'kinds',
          'purpose',
          'bad',
          'password',
          'out',
          'serial',
          'days',
        ].map((name) => [name, { type: 'string' as const }]),
      ),
      suspend: { type: 'boolean' },
    },
  });
  const at = systemClock()();
  switch (positionals[0]) {
    case 'init': {
      const args = initArgs.parse(values);
      await createAuthorityIn(args.dir, {
        at,
        key: args.key,
        ...(args.label ? { label: args.label } : {}),
        ...(args['crl-address'] ? { crlAddress: args['crl-address'] } : {}),
      });
      return `An authority lives in ${args.dir}. Trust it with EMHANA_TRUST_DIR=${path.join(args.dir, 'public')}`;
    }
    case 'issue': {
      const args = issueArgs.parse(values);
      const authority = await openAuthority(args.dir);
      const { surname, name, patronymic, iin, organisation, bin } = args;
      const request: IssueRequest = {
        at,
        key: args.key,
        purpose: args.purpose,
        person: {
          surname,
          name,
          iin,
          ...(patronymic ? { patronymic } : {}),
          ...(organisation && bin ? { organisation: { name: organisation, bin } } : {}),
        },
        ...(args.kinds ? { ownerKinds: args.kinds } : {}),
      };
      const issued = await (args.bad ? issueBad(authority, args.bad, request) : authority.issue(request));
      if (args.bad === 'revoked' || args.bad === 'suspended') await publishLists(args.dir, authority, at);
      const label = `${surname} ${name}`.toUpperCase();
      await writeFile(args.out, await makeP12({ ...issued, password: args.password, name: label }), {
        mode: 0o600,
      });
      return `${args.out}: certificate ${issued.serial}`;
    }
    case 'revoke': {
      const args = revokeArgs.parse(values);
      const authority = await openAuthority(args.dir);
      authority.revoke(args.serial, at, args.suspend);
      await publishLists(args.dir, authority, at);
      return `${args.serial} stands on the list from now on`;
    }
    case 'crl': {
      const args = crlArgs.parse(values);
      await publishLists(args.dir, await openAuthority(args.dir), at, args.days);
      return `New lists, good for ${args.days} days`;
    }
    default:
      throw new Error('say one of: init, issue, revoke, crl');
  }
}

run(process.argv.slice(2)).then(
  (done) => console.log(done),
  (error: unknown) => {
    console.error(
      error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : error,
    );
    process.exitCode = 1;
  },
);
