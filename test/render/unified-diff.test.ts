import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/render/unified-diff.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 })

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

test('the lines of a hunk are those of both texts, and the others are the same', () => {
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const diff = unifiedDiff('x', textOf(old), textOf(now))
      const [left, right] = [[...old], [...now]]
      // From the end, so that the numbers of the lines above stay right.
      for (const hunk of diff
        .split(/^(?=@@)/m)
        .slice(1)
        .reverse()) {
        const [head, ...body] = hunk.trimEnd().split('\n')
        const [, from, fromCount, to, toCount] = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(head!)!.map(Number)
        const of = (sign: string) =>
          body.filter((line) => line[0] === sign || line[0] === ' ').map((line) => line.slice(1))
        const cut = (all: string[], at: number, count: number) => all.splice(count === 0 ? at : at - 1, count)
        expect(cut(left, from!, fromCount!)).toEqual(of('-'))
        expect(cut(right, to!, toCount!)).toEqual(of('+'))
      }
      expect(left).toEqual(right)
      expect(diff === '').toBe(old.join() === now.join())
    }),
  )
})

test('a file that is made begins at /dev/null, and names of strangers cannot command', () => {
  expect(unifiedDiff('\u001B[2Jx', undefined, '::error::\u202E\n##[error]\n')).toBe(
    '--- /dev/null\n+++ b/\\u{1B}[2Jx\n@@ -0,0 +1,2 @@\n+::error::\\u{202E}\n+#\\u{23}[error]\n',
  )
})
