/** The progress line above a question. `text` is the whole sentence: "3 of 5: where should the doctor come". */
export function Steps({ now, of, text }: { now: number; of: number; text: string }) {
  return (
    <div className="e-steps">
      <p>{text}</p>
      <div className="e-steps-line" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
          <i key={step} data-done={step < now ? '' : undefined} data-now={step === now ? '' : undefined} />
        ))}
      </div>
    </div>
  );
}
