/** Holds `plain` when the person asked for larger, plainer pages. */
export const VIEW_COOKIE = 'emhana_view';
