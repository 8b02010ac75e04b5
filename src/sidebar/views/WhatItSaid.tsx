/** The script's own words, folded: of use to whoever helps. */
export function WhatItSaid({ detail }: { readonly detail: string }) {
  return (
    <details class="said">
      <summary>What it said</summary>
      <p>{detail}</p>
    </details>
  );
}
