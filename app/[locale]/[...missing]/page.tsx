import { notFound } from 'next/navigation';

/** Addresses that no page answers get the portal's own "no such page", in the person's language. */
export default function Missing(): never {
  notFound();
}
