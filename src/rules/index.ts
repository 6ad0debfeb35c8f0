// Every rule, in the order of ids.

import { activityCountedAsOutcome } from './activity-counted-as-outcome.ts'
import { activityOutsideOutput } from './activity-outside-output.ts'
import { activityWithoutType } from './activity-without-type.ts'
import { agreementEarmarkedElsewhere } from './agreement-earmarked-elsewhere.ts'
import { amountFarFromLastYear } from './amount-far-from-last-year.ts'
import { baselineDueLater } from './baseline-due-later.ts'
import { baselineInsidePlan } from './baseline-inside-plan.ts'
import { baselineStale } from './baseline-stale.ts'
import { baselineTooOld } from './baseline-too-old.ts'
import { budgetBelowZero } from './budget-below-zero.ts'
import { budgetPeriodsOverlap } from './budget-periods-overlap.ts'
import { ceilingPassed } from './ceiling-passed.ts'
import { ceilingWithoutCost } from './ceiling-without-cost.ts'
import { commentAfterText } from './comment-after-text.ts'
import { comparatorAgainstDirection } from './comparator-against-direction.ts'
import { contractAgainstPost } from './contract-against-post.ts'
import { costAfterStop } from './cost-after-stop.ts'
import { costWhileWont } from './cost-while-wont.ts'
import { creditUndeclared } from './credit-undeclared.ts'
import { datesOutsideYears } from './dates-outside-years.ts'
import { decisionIncomplete } from './decision-incomplete.ts'
import { declaredTwice } from './declared-twice.ts'
import { departmentOfOtherEntity } from './department-of-other-entity.ts'
import { directionInTitle } from './direction-in-title.ts'
import { doubledSpaceInTitle } from './doubled-space-in-title.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicateKey } from './duplicate-key.ts'
import { editionYearsDiffer } from './edition-years-differ.ts'
import { endBeforeStart } from './end-before-start.ts'
import { endlineMissing } from './endline-missing.ts'
import { entityNamedTwice } from './entity-named-twice.ts'
import { entityWithoutPlan } from './entity-without-plan.ts'
import { envelopeAgainstPriority } from './envelope-against-priority.ts'
import { envelopeNotOfOneElement } from './envelope-not-of-one-element.ts'
import { envelopesAboveRevenue } from './envelopes-above-revenue.ts'
import { exchangeRateMissing } from './exchange-rate-missing.ts'
import { figureMissing } from './figure-missing.ts'
import { fileTooLarge } from './file-too-large.ts'
import { fundingAgainstAgreement } from './funding-against-agreement.ts'
import { gradeAndPost } from './grade-and-post.ts'
import { gradeWithoutPosts } from './grade-without-posts.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { highRiskWithoutResponse } from './high-risk-without-response.ts'
import { impactWithoutIndicator } from './impact-without-indicator.ts'
import { impactWithoutSdg } from './impact-without-sdg.ts'
import { indicatorWithoutBaseline } from './indicator-without-baseline.ts'
import { indicatorWithoutDirection } from './indicator-without-direction.ts'
import { indicatorWithoutSource } from './indicator-without-source.ts'
import { indicatorWithoutTarget } from './indicator-without-target.ts'
import { indicatorWithoutUnit } from './indicator-without-unit.ts'
import { linkToBeConfirmed } from './link-to-be-confirmed.ts'
import { mergeWithoutTarget } from './merge-without-target.ts'
import { missingKey } from './missing-key.ts'
import { monthsAboveYear } from './months-above-year.ts'
import { mustAboveGuideline } from './must-above-guideline.ts'
import { namedPostAboveOne } from './named-post-above-one.ts'
import { nearDuplicateIndicator } from './near-duplicate-indicator.ts'
import { negativeEnvelope } from './negative-envelope.ts'
import { nestedTooDeep } from './nested-too-deep.ts'
import { numberForm } from './number-form.ts'
import { ongoingInsteadOfDate } from './ongoing-instead-of-date.ts'
import { outcomeAndService } from './outcome-and-service.ts'
import { outcomeIndicatorWithoutAim } from './outcome-indicator-without-aim.ts'
import { outcomeNamedTwice } from './outcome-named-twice.ts'
import { outcomeTargetNotPlannedFor } from './outcome-target-not-planned-for.ts'
import { outcomeWithoutGoal } from './outcome-without-goal.ts'
import { outcomeWithoutIndicator } from './outcome-without-indicator.ts'
import { outcomeWithoutOutput } from './outcome-without-output.ts'
import { outcomeWithoutThematicPriority } from './outcome-without-thematic-priority.ts'
import { outputOverspent } from './output-overspent.ts'
import { outputWithoutCost } from './output-without-cost.ts'
import { outputWithoutCostInYear } from './output-without-cost-in-year.ts'
import { outputWithoutOutcome } from './output-without-outcome.ts'
import { outputWithoutTarget } from './output-without-target.ts'
import { percentageWithoutDenominator } from './percentage-without-denominator.ts'
import { placeholderText } from './placeholder-text.ts'
import { planAboveApproved } from './plan-above-approved.ts'
import { postOver100 } from './post-over-100.ts'
import { pricesOfLaterYear } from './prices-of-later-year.ts'
import { priorityWithoutDecision } from './priority-without-decision.ts'
import { rateMissing } from './rate-missing.ts'
import { rateOutOfRange } from './rate-out-of-range.ts'
import { relativePrioritiesNot100 } from './relative-priorities-not-100.ts'
import { relativePriorityMissing } from './relative-priority-missing.ts'
import { reportMissing } from './report-missing.ts'
import { reportedValueMissing } from './reported-value-missing.ts'
import { reservedKey } from './reserved-key.ts'
import { revenueInTwoForms } from './revenue-in-two-forms.ts'
import { revenueWithoutAmount } from './revenue-without-amount.ts'
import { reviewMissing } from './review-missing.ts'
import { reviewWithoutDecision } from './review-without-decision.ts'
import { riskAboveAppetite } from './risk-above-appetite.ts'
import { riskOffScale } from './risk-off-scale.ts'
import { riskWithoutOwner } from './risk-without-owner.ts'
import { riskWithoutResponse } from './risk-without-response.ts'
import { serviceWithoutDriver } from './service-without-driver.ts'
import { serviceWithoutRecipient } from './service-without-recipient.ts'
import { shareAndUnits } from './share-and-units.ts'
import { shareMissing } from './share-missing.ts'
import { sharesNot100 } from './shares-not-100.ts'
import { smartCombinationMissing } from './smart-combination-missing.ts'
import { smartDefinitionMissing } from './smart-definition-missing.ts'
import { smartFrequencyMissing } from './smart-frequency-missing.ts'
import { smartFrequencyTooLow } from './smart-frequency-too-low.ts'
import { smartMeasurerMissing } from './smart-measurer-missing.ts'
import { smartMethodMissing } from './smart-method-missing.ts'
import { smartReasonMissing } from './smart-reason-missing.ts'
import { spendingBelowParts } from './spending-below-parts.ts'
import { spendingWithoutBudget } from './spending-without-budget.ts'
import { staffWithoutGrade } from './staff-without-grade.ts'
import { staffWithoutTime } from './staff-without-time.ts'
import { standardCostMissing } from './standard-cost-missing.ts'
import { targetAgainstDirection } from './target-against-direction.ts'
import { targetEqualsBaseline } from './target-equals-baseline.ts'
import { targetInTitle } from './target-in-title.ts'
import { targetInTwoForms } from './target-in-two-forms.ts'
import { targetMissingInYear } from './target-missing-in-year.ts'
import { targetOfForeignIndicator } from './target-of-foreign-indicator.ts'
import { targetWithoutValue } from './target-without-value.ts'
import { targetsTurnBack } from './targets-turn-back.ts'
import { textTooLong } from './text-too-long.ts'
import { timeInTwoUnits } from './time-in-two-units.ts'
import { timeOverPosts } from './time-over-posts.ts'
import { timeUnassigned } from './time-unassigned.ts'
import { titleTooShort } from './title-too-short.ts'
import { tooManyDecimals } from './too-many-decimals.ts'
import { tooManyFiles } from './too-many-files.ts'
import { tooManyItems } from './too-many-items.ts'
import { tooManyValues } from './too-many-values.ts'
import { twoThingsInTitle } from './two-things-in-title.ts'
import { undefinedAcronymInTitle } from './undefined-acronym-in-title.ts'
import { undefinedAdjectiveInTitle } from './undefined-adjective-in-title.ts'
import { unitAgainstTitle } from './unit-against-title.ts'
import { unknownActivityType } from './unknown-activity-type.ts'
import { unknownAgreement } from './unknown-agreement.ts'
import { unknownAppetite } from './unknown-appetite.ts'
import { unknownCategory } from './unknown-category.ts'
import { unknownContractType } from './unknown-contract-type.ts'
import { unknownCurrency } from './unknown-currency.ts'
import { unknownDepartment } from './unknown-department.ts'
import { unknownElement } from './unknown-element.ts'
import { unknownEnabler } from './unknown-enabler.ts'
import { unknownEntity } from './unknown-entity.ts'
import { unknownFundingSource } from './unknown-funding-source.ts'
import { unknownGoal } from './unknown-goal.ts'
import { unknownGrade } from './unknown-grade.ts'
import { unknownGuardrail } from './unknown-guardrail.ts'
import { unknownImpact } from './unknown-impact.ts'
import { unknownIndicator } from './unknown-indicator.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownKind } from './unknown-kind.ts'
import { unknownOffering } from './unknown-offering.ts'
import { unknownOutcome } from './unknown-outcome.ts'
import { unknownOutput } from './unknown-output.ts'
import { unknownPost } from './unknown-post.ts'
import { unknownRevenueGroup } from './unknown-revenue-group.ts'
import { unknownRevenueUnit } from './unknown-revenue-unit.ts'
import { unknownRiskCategory } from './unknown-risk-category.ts'
import { unknownRule } from './unknown-rule.ts'
import { unknownRuleOption } from './unknown-rule-option.ts'
import { unknownThematicPriority } from './unknown-thematic-priority.ts'
import { unknownWord } from './unknown-word.ts'
import { unreadableFile } from './unreadable-file.ts'
import { vagueVerbInTitle } from './vague-verb-in-title.ts'
import { valueAgainstCounts } from './value-against-counts.ts'
import { valueOffScale } from './value-off-scale.ts'
import { valueOutsidePeriod } from './value-outside-period.ts'
import { valueOutsideUnit } from './value-outside-unit.ts'
import { valueReportedTwice } from './value-reported-twice.ts'
import { valueWithoutEvidence } from './value-without-evidence.ts'
import { waiverExpired } from './waiver-expired.ts'
import { waiverNotPossible } from './waiver-not-possible.ts'
import { waiverUnused } from './waiver-unused.ts'
import { wordingNotChecked } from './wording-not-checked.ts'
import { wrongForm } from './wrong-form.ts'
import { wrongRuleOption } from './wrong-rule-option.ts'
import { wrongType } from './wrong-type.ts'
import { yamlFeature } from './yaml-feature.ts'
import { yamlSyntax } from './yaml-syntax.ts'
import { yearAboveApproved } from './year-above-approved.ts'
import { yearOutsidePlan } from './year-outside-plan.ts'
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [
  activityCountedAsOutcome,
  activityOutsideOutput,
  activityWithoutType,
  agreementEarmarkedElsewhere,
  amountFarFromLastYear,
  baselineDueLater,
  baselineInsidePlan,
  baselineStale,
  baselineTooOld,
  budgetBelowZero,
  budgetPeriodsOverlap,
  ceilingPassed,
  ceilingWithoutCost,
  commentAfterText,
  comparatorAgainstDirection,
  contractAgainstPost,
  costAfterStop,
  costWhileWont,
  creditUndeclared,
  datesOutsideYears,
  decisionIncomplete,
  declaredTwice,
  departmentOfOtherEntity,
  directionInTitle,
  doubledSpaceInTitle,
  duplicateId,
  duplicateKey,
  editionYearsDiffer,
  endBeforeStart,
  endlineMissing,
  entityNamedTwice,
  entityWithoutPlan,
  envelopeAgainstPriority,
  envelopeNotOfOneElement,
  envelopesAboveRevenue,
  exchangeRateMissing,
  figureMissing,
  fileTooLarge,
  fundingAgainstAgreement,
  gradeAndPost,
  gradeWithoutPosts,
  hiddenCharacter,
  highRiskWithoutResponse,
  impactWithoutIndicator,
  impactWithoutSdg,
  indicatorWithoutBaseline,
  indicatorWithoutDirection,
  indicatorWithoutSource,
  indicatorWithoutTarget,
  indicatorWithoutUnit,
  linkToBeConfirmed,
  mergeWithoutTarget,
  missingKey,
  monthsAboveYear,
  mustAboveGuideline,
  namedPostAboveOne,
  nearDuplicateIndicator,
  negativeEnvelope,
  nestedTooDeep,
  numberForm,
  ongoingInsteadOfDate,
  outcomeAndService,
  outcomeIndicatorWithoutAim,
  outcomeNamedTwice,
  outcomeTargetNotPlannedFor,
  outcomeWithoutGoal,
  outcomeWithoutIndicator,
  outcomeWithoutOutput,
  outcomeWithoutThematicPriority,
  outputOverspent,
  outputWithoutCost,
  outputWithoutCostInYear,
  outputWithoutOutcome,
  outputWithoutTarget,
  percentageWithoutDenominator,
  placeholderText,
  planAboveApproved,
  postOver100,
  pricesOfLaterYear,
  priorityWithoutDecision,
  rateMissing,
  rateOutOfRange,
  relativePrioritiesNot100,
  relativePriorityMissing,
  reportMissing,
  reportedValueMissing,
  reservedKey,
  revenueInTwoForms,
  revenueWithoutAmount,
  reviewMissing,
  reviewWithoutDecision,
  riskAboveAppetite,
  riskOffScale,
  riskWithoutOwner,
  riskWithoutResponse,
  serviceWithoutDriver,
  serviceWithoutRecipient,
  shareAndUnits,
  shareMissing,
  sharesNot100,
  smartCombinationMissing,
  smartDefinitionMissing,
  smartFrequencyMissing,
  smartFrequencyTooLow,
  smartMeasurerMissing,
  smartMethodMissing,
  smartReasonMissing,
  spendingBelowParts,
  spendingWithoutBudget,
  staffWithoutGrade,
  staffWithoutTime,
  standardCostMissing,
  targetAgainstDirection,
  targetEqualsBaseline,
  targetInTitle,
  targetInTwoForms,
  targetMissingInYear,
  targetOfForeignIndicator,
  targetWithoutValue,
  targetsTurnBack,
  textTooLong,
  timeInTwoUnits,
  timeOverPosts,
  timeUnassigned,
  titleTooShort,
  tooManyDecimals,
  tooManyFiles,
  tooManyItems,
  tooManyValues,
  twoThingsInTitle,
  undefinedAcronymInTitle,
  undefinedAdjectiveInTitle,
  unitAgainstTitle,
  unknownActivityType,
  unknownAgreement,
  unknownAppetite,
  unknownCategory,
  unknownContractType,
  unknownCurrency,
  unknownDepartment,
  unknownElement,
  unknownEnabler,
  unknownEntity,
  unknownFundingSource,
  unknownGoal,
  unknownGrade,
  unknownGuardrail,
  unknownImpact,
  unknownIndicator,
  unknownKey,
  unknownKind,
  unknownOffering,
  unknownOutcome,
  unknownOutput,
  unknownPost,
  unknownRevenueGroup,
  unknownRevenueUnit,
  unknownRiskCategory,
  unknownRule,
  unknownRuleOption,
  unknownThematicPriority,
  unknownWord,
  unreadableFile,
  vagueVerbInTitle,
  valueAgainstCounts,
  valueOffScale,
  valueOutsidePeriod,
  valueOutsideUnit,
  valueReportedTwice,
  valueWithoutEvidence,
  waiverExpired,
  waiverNotPossible,
  waiverUnused,
  wordingNotChecked,
  wrongForm,
  wrongRuleOption,
  wrongType,
  yamlFeature,
  yamlSyntax,
  yearAboveApproved,
  yearOutsidePlan,
]
