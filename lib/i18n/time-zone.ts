/** The zone in which times are shown where no clinic says otherwise: the whole country since 1 March 2024. */
export const TIME_ZONE = 'Asia/Almaty';
