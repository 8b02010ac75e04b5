/** Our own server fails with one plain sentence; Google's transport and services speak their own language. */
function isPlain(detail: string): boolean {
  return /^[A-Z][^:]*\s[^:]*[.?]$/.test(detail) && !/error|exception|HTTP/i.test(detail);
}

/** The script's own words: shown where they are plain, else folded, for whoever helps. */
export function WhatItSaid({ detail }: { readonly detail: string }) {
  if (isPlain(detail)) return <p>{detail}</p>;
  return (
    <details class="said">
      <summary>What it said</summary>
      <p>{detail}</p>
    </details>
  );
}
