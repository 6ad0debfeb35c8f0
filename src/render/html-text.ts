// Text of a plan inside HTML, where it stays text. It is written between tags only, never into an attribute, an address or a style.

import { hasRightToLeft } from '../source/reading-direction.ts'
import { visible } from '../source/visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

export function escapeHtml(content: string): string {
  return (
    visible(content)
      // Halves of characters, and what is none.
      .replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD')
      .replace(/[&<>"'`]/g, (character) => ENTITIES[character]!)
      // What a CI system would take for its command when the page is printed into a log.
      .replace(/##(?=\[)/g, '#&#35;')
  )
}

/**
 * A text of its own, read in its own direction: an English title on an Arabic page keeps its full stop at its end, and none turns
 * what stands beside it around.
 */
export function ownText(content: string, isPageRightToLeft: boolean): string {
  const escaped = escapeHtml(content)
  return content !== '' && (isPageRightToLeft || hasRightToLeft(content)) ? `<bdi>${escaped}</bdi>` : escaped
}

/** A sentence of the page, read as the page is, whichever text of the plan it begins with. */
export function sentence(content: string, isPageRightToLeft: boolean): string {
  return isPageRightToLeft ? escapeHtml(content) : ownText(content, false)
}
