import type { ProviderKind } from '@/services/regulations/language/names';
import type { Text } from '@/services/regulations/language/text';

export type Region = 'mangystau' | 'almaty' | 'east-kazakhstan';

/** A clinic before it is said which regulations it applies. */
export interface ClinicFacts {
  slug: string;
  region: Region;
  kind: ProviderKind;
  bin: string | null;
  name: Text;
  address: Text;
  phones: readonly string[];
  zone: 'Asia/Aqtau' | 'Asia/Almaty';
  /** Applies the acts of the past, and takes no real request. */
  training?: true;
  roundTheClock?: true;
}
