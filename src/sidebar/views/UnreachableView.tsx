import { WhatItSaid } from './WhatItSaid';

/** The setup could not be asked for. */
export function UnreachableView({ detail }: { readonly detail: string }) {
  return (
    <div role="alert" class="error">
      <p>The spreadsheet did not answer. Check your connection, then try again.</p>
      <WhatItSaid detail={detail} />
    </div>
  );
}
