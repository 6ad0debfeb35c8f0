// Whatever is asked for in one turn is asked in one go, and once: git takes longer to start than to answer. So whoever compares two
// revisions asks about each as if it were alone.

/** @param ask answers for each key, all different */
export function inOneGo<Value>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (keys: Iterable<string>) => Promise<ReadonlyMap<string, Value>> {
  let next: { readonly keys: Set<string>; readonly answer: Promise<ReadonlyMap<string, Value>> } | undefined
  const go = () => {
    const keys = new Set<string>()
    const endOfTurn = new Promise<void>((resolve) => void setImmediate(resolve))
    const answer = endOfTurn.then(async () => {
      next = undefined
      return await ask([...keys])
    })
    return { keys, answer }
  }
  return (keys) => {
    next ??= go()
    for (const key of keys) next.keys.add(key)
    return next.answer
  }
}
