import { smsGateway } from '@/lib/transports/sms-gateway';
import { smtpMail } from '@/lib/transports/smtp-mail';
import type { Transport, TransportName } from '@/lib/transports/transport';

export type Transports = Partial<Record<TransportName, Transport>>;

/**
 * What the environment switches on beside the inbox page: SMS_GATEWAY_URL (SMS_GATEWAY_TOKEN, SMS_SENDER), and
 * SMTP_URL with MAIL_FROM. Nothing set: the inbox alone.
 */
export function configuredTransports(env: NodeJS.ProcessEnv = process.env): Transports {
  const transports: Transports = {};
  if (env.SMS_GATEWAY_URL) {
    transports.sms = smsGateway({
      url: env.SMS_GATEWAY_URL,
      ...(env.SMS_GATEWAY_TOKEN ? { token: env.SMS_GATEWAY_TOKEN } : {}),
      ...(env.SMS_SENDER ? { sender: env.SMS_SENDER } : {}),
    });
  }
  if (env.SMTP_URL) {
    if (!env.MAIL_FROM) throw new Error('MAIL_FROM must name the sender where SMTP_URL is set');
    transports.email = smtpMail({ url: env.SMTP_URL, from: env.MAIL_FROM });
  }
  return transports;
}

/** The names alone, for whoever queues deliveries and never sends. */
export const configuredTransportNames = (env: NodeJS.ProcessEnv = process.env): TransportName[] => [
  ...(env.SMS_GATEWAY_URL ? (['sms'] as const) : []),
  ...(env.SMTP_URL ? (['email'] as const) : []),
];
