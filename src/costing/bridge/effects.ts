// The effects of a cost bridge (`cost-bridge.ts`), for whoever draws one and calculates none.

/** In the order of substitution. */
export const BRIDGE_EFFECTS = ['volume', 'price', 'exchange', 'reallocation', 'priority'] as const

export type BridgeEffect = (typeof BRIDGE_EFFECTS)[number]
