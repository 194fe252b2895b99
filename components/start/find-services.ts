import { foldForSearch } from '@/lib/names/fold';

export interface Findable {
  /** Titles, sentences and everyday words of a service in all three languages. */
  words: string;
}

/** Services in which each word of the query begins some word; Kazakh and Russian spellings are folded together. */
export function findServices<T extends Findable>(services: readonly T[], query: string): T[] {
  const asked = foldForSearch(query).split(/\s+/).filter(Boolean);
  return services.filter((service) => {
    const words = foldForSearch(service.words).split(/[^\p{L}\p{N}]+/u);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
}
