/** What a proposal is called at the desk. */
export const proposalKinds = { event: 'Event', claim: 'Claim', review: 'Look again at' }
