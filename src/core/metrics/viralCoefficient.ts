import { assertNotNegative } from '../assertUsable';

export interface ViralCoefficient {
  readonly invitesPerCustomer: number | null;
  readonly joinedPerInvite: number | null;
  /** K: new customers for each customer; above 1 word of mouth feeds itself. */
  readonly coefficient: number | null;
}

/**
 * How many new customers does one customer bring by inviting others?
 *
 * Formula: K = invites ÷ customers × joined ÷ invites. `null` without customers or without invites.
 *
 * Assumes that everybody who joined was invited. Multiplying K by the customer base counts those twice who would
 * have come anyway.
 *
 * Reference: https://en.wikipedia.org/wiki/K-factor_(marketing)
 *
 * @example viralCoefficient(412, 96, 23) // coefficient 0.055825
 */
export function viralCoefficient(customers: number, invites: number, joined: number): ViralCoefficient {
  assertNotNegative('customers', customers);
  assertNotNegative('invites', invites);
  assertNotNegative('joined', joined);
  const invitesPerCustomer = customers > 0 ? invites / customers : null;
  const joinedPerInvite = invites > 0 ? joined / invites : null;
  const known = invitesPerCustomer !== null && joinedPerInvite !== null;
  return {
    invitesPerCustomer,
    joinedPerInvite,
    coefficient: known ? invitesPerCustomer * joinedPerInvite : null,
  };
}
