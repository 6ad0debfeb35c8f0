// References of one plan, bound to another: costing compares some of them as objects, all of them have ids.

/** The element of the same id; the element itself where there is none. */
export function boundTo<T extends { readonly id: string }>(all: readonly T[], one: T): T {
  return all.find(({ id }) => id === one.id) ?? one
}
