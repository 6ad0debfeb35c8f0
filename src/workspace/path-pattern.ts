// Patterns of `ignore:`: a path from the root; a folder ends with `/` and stands for all that lies in it; `*` stands for
// any characters but `/`. Matching never backtracks further than to the last star, so no pattern can make it hang.

export function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => matches(pattern, path))
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.?\//, '').split('/')
  const steps = path.split('/')
  if (wanted.at(-1) === '') {
    wanted.pop()
    return steps.length > wanted.length && wanted.every((part, i) => matchesStep(part, steps[i]!))
  }
  return steps.length === wanted.length && wanted.every((part, i) => matchesStep(part, steps[i]!))
}

function matchesStep(pattern: string, name: string): boolean {
  let p = 0
  let n = 0
  let star = -1
  let resume = 0
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++
      resume = n
    } else if (p < pattern.length && pattern[p] === name[n]) {
      p += 1
      n += 1
    } else if (star >= 0) {
      p = star + 1
      n = ++resume
    } else return false
  }
  while (pattern[p] === '*') p += 1
  return p === pattern.length
}
