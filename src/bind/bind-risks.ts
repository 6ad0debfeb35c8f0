// Risks of one Output, and those of the registers ([R10]).

import { has, itemsOf, numberOf, originOfItem, textOf, textsOf, type Fields } from '../document/fields.ts'
import type { RegisterRiskItem, RiskItem } from '../document/generated/formats.ts'
import { plainText } from '../model/local-text.ts'
import type { Risk } from '../model/risk.ts'
import type { BoundSettings } from './bind-settings.ts'
import { localText, localTexts, wholeNumber } from './values.ts'

export function bindRisks(
  fields: Fields<{ readonly risks?: readonly (RiskItem | RegisterRiskItem)[] | undefined }>,
  affects: readonly string[],
  { riskScale, riskCategories }: Pick<BoundSettings, 'riskScale' | 'riskCategories'>,
): Risk[] {
  return itemsOf(fields, 'risks').flatMap((item): Risk[] => {
    const id = textOf(item, 'id')
    if (id === undefined) return []
    const named = textsOf(item as Fields<RegisterRiskItem>, 'affects').map(({ value }) => value)
    return [
      {
        id,
        title: localText(item, 'title') ?? plainText(id),
        category: riskCategories.byId.get(textOf(item, 'risk-category') ?? ''),
        cause: localText(item, 'cause'),
        consequence: localText(item, 'consequence'),
        affects: named.length > 0 ? named : affects,
        inherent: {
          likelihood: wholeNumber(numberOf(item, 'likelihood')),
          impact: wholeNumber(numberOf(item, 'impact')),
        },
        residual: {
          likelihood: wholeNumber(numberOf(item, 'residual-likelihood')),
          impact: wholeNumber(numberOf(item, 'residual-impact')),
        },
        response: textOf(item, 'response'),
        hasMitigation: has(item, 'mitigation'),
        mitigation: localTexts(item, 'mitigation'),
        owner: localText(item, 'owner'),
        appetite: riskScale.appetites.find(({ name }) => name === textOf(item, 'appetite')),
        origin: originOfItem(item),
      },
    ]
  })
}
