// Risks of one Output, and those of the registers ([R10]).

import { itemsOf, originOfItem, textOf, textsOf, type Fields } from '../document/fields.ts'
import type { RegisterRiskItem, RiskItem } from '../document/generated/formats.ts'
import { plainText } from '../model/local-text.ts'
import type { Risk } from '../model/risk.ts'
import { localText } from './values.ts'

export function bindRisks(
  fields: Fields<{ readonly risks?: readonly (RiskItem | RegisterRiskItem)[] | undefined }>,
  affects: readonly string[],
): Risk[] {
  return itemsOf(fields, 'risks').flatMap((item): Risk[] => {
    const id = textOf(item, 'id')
    if (id === undefined) return []
    const named = textsOf(item as Fields<RegisterRiskItem>, 'affects').map(({ value }) => value)
    const title = localText(item, 'title') ?? plainText(id)
    return [{ id, title, affects: named.length > 0 ? named : affects, origin: originOfItem(item) }]
  })
}
