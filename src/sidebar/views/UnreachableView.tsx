import { WhatItSaid } from './WhatItSaid';

/** The setup could not be asked for. */
export function UnreachableView({ detail }: { readonly detail: string }) {
  return (
    <div role="alert" class="error">
      <p>Your tabs could not be looked at. Try again in a moment.</p>
      <WhatItSaid detail={detail} />
    </div>
  );
}
