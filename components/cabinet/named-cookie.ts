/** Holds `shown` where the person lets lists name private services on this device; they are hidden otherwise. */
export const NAMED_COOKIE = 'emhana_private_names';
