import { makeCircuit } from '@/lib/circuit';
import { type Clock, systemClock } from '@/lib/clock';
import { type Logger, logger } from '@/lib/logs/logger';
import type { Register } from '@/services/regulations/language/names';
import { embeddedRegister } from './embedded-register';
import { httpRegister } from './http-register';
import type { RegisterPort, Registers } from './register-port';

/** `REGISTER_TB_REGISTER_URL` and `REGISTER_TB_REGISTER_TOKEN` for the register `tb-register`. */
export const environmentName = (register: Register, what: 'URL' | 'TOKEN'): string =>
  `REGISTER_${register.toUpperCase().replaceAll('-', '_')}_${what}`;

/** Each register by the address that the environment gives it; without one the portal's own table stands in. */
export function configuredRegisters(
  env: NodeJS.ProcessEnv = process.env,
  { clock = systemClock(env), log = logger }: { clock?: Clock; log?: Logger } = {},
): Registers {
  const portOf = (register: Register): RegisterPort => {
    const url = env[environmentName(register, 'URL')];
    if (!url) return embeddedRegister(register);
    const token = env[environmentName(register, 'TOKEN')];
    return httpRegister({
      register,
      url,
      ...(token ? { token } : {}),
      fetch,
      circuit: makeCircuit({ clock }),
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      onSilence: (silence) => log.warn(silence, 'register did not answer'),
    });
  };
  return {
    'attached-population': portOf('attached-population'),
    'tb-register': portOf('tb-register'),
    'mental-health-register': portOf('mental-health-register'),
    'narcology-register': portOf('narcology-register'),
    'hospital-stays': portOf('hospital-stays'),
    'medical-information-system': portOf('medical-information-system'),
    'digital-documents': portOf('digital-documents'),
    'hospitalisation-bureau': portOf('hospitalisation-bureau'),
  };
}

let configured: Registers | undefined;

/** The process's registers: made once, so that a register left in peace is left in peace by every request. */
export function registers(): Registers {
  configured ??= configuredRegisters();
  return configured;
}
