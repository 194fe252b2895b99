/** Who hears the news of a request: whoever asked, and the adult who is served (a child reads no messages). Each once. */
export const peopleToTell = ({
  applicantId,
  recipientId,
  adult,
}: {
  applicantId: string | null;
  recipientId: string | null;
  adult: boolean;
}): string[] => [
  ...new Set([applicantId ?? recipientId, adult ? recipientId : null].filter((id) => id !== null)),
];
