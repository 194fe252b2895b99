/** Binds a sealed secret to its account: moved to another row, it does not open. */
export const totpPurpose = (accountId: string): string => `totp:${accountId}`;
