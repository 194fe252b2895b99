/** The file as it is sent: never kept by anything between, never guessed at by the browser. */
export const pdfAnswer = (pdf: Uint8Array, name: string, how: 'attachment' | 'inline'): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `${how}; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
