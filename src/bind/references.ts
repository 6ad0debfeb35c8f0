// What the parts of an operational plan may refer to.

import type { Revenue } from '../model/financial-plan.ts'
import type { BoundSettings } from './bind-settings.ts'
import type { BoundStaffing } from './bind-staffing.ts'
import type { BoundStrategicPlan } from './bind-strategic-plan.ts'
import type { Index } from './context.ts'

/** Everything that an Output may refer to. */
export interface PlanReferences {
  readonly settings: BoundSettings
  readonly strategic: BoundStrategicPlan
  readonly staffing: BoundStaffing
  /** Agreements: revenue rows that fund. */
  readonly revenue: Index<Revenue>
}
