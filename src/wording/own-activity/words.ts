// Words for what an organization does and makes, and for whom it does so, as several of these checks ask for them.

import { formsOf, listOf } from '../words.ts'

/** They attend what their country teaches. */
export const PUPILS = listOf('pupils students children learners schoolchildren')

export const AUXILIARIES = listOf('are were is was have has had been being the')

export function isActivityWord(word: string): boolean {
  return (
    EVENTS.has(word) || COURSES.has(word) || HELP.has(word) || SURE_PRODUCTS.has(word) || PRODUCTS.has(word)
  )
}

export const SMALL = listOf(`
  of in on at by for from to with without within among between across under over above below during through via per towards against
  that who which whose whom where when while whether and or as than not is are was were be been being has have had having the a an
  into about around after before since until despite
`)

export const EVENTS = listOf(`
  workshops workshop seminars seminar webinars webinar conferences conference symposia symposiums meetings meeting briefings
  briefing consultations roundtables round-tables trainings hackathons bootcamps masterclasses exhibitions expos forums fora
  dialogues campaigns missions lectures talks panels events event side-events retreats summits congresses colloquia colloquiums
  round-table roundtable spots assemblies plenaries inductions orientations study-tours webcasts meetups
  courses excursions tours fellowships internships secondments study-visits teleconferences videoconferences hearings launches
  ceremonies scholarships stipends grants competitions contests demonstrations roadshows clinics-of-advice expert-groups sessions outreach
`)

export const COURSES = listOf(
  'training trainings course courses curriculum e-learning coaching mentoring workshop workshops seminar seminars lessons',
)

export const SURE_PRODUCTS = listOf(`
  brochures leaflets flyers newsletters newsletter posters infographics podcasts pamphlets factsheets fact-sheets tweets
  press-releases toolkits handbooks publications mentions booklets webcasts tutorials yearbooks e-newsletters banners
`)

/** What an organization makes; others make some of it, too, so a word of making must stand beside. */
export const PRODUCTS = listOf(`
  reports report papers guidelines guideline manuals guides documents pages texts standards studies study assessments surveys
  tools methodologies methodology models databases database platforms platform portals portal websites curricula modules
  materials material spots clips jingles adverts practices lessons videos films articles maps datasets data-sets indicators profiles strategies roadmaps analyses
  evaluations reviews recommendations drafts templates glossaries translations briefs notes resources products deliverables
  inspections audits tests exercises letters circulars certificates diplomas episodes interviews speeches presentations statements
  law programme yearbooks tutorials questions
  bulletins articles mentions messages stories posts kits packages equipment copies applications apps software content frameworks protocols proposals
  projects activities initiatives programmes pilots interventions services systems funds grants missions words information
`)

export const MAKING = new Set([
  ...formsOf(`
    develop produce publish prepare draft issue launch disseminate distribute deliver print translate edit update revise elaborate
    finalize finalise compile release upload broadcast circulate organize organise conduct implement design create provide render
    convene host facilitate execute support finance fund  interpret  proofread format digitize digitise share
    present submit supply ship donate establish maintain compose design author co-author record film stream air document formulate devise propose articulate assemble construct curate catalogue post compose launch sponsor fund
    commission grant award print address review analyse analyze        initiate
    undertake coordinate co-organize co-organise perform field deploy negotiate pilot install
  `),
  'held',
  'given',
  'written',
  'made',
  'sent',
  'run',
  'carried',
  'put',
  'rolled',
  'drawn',
  'posted',
  'broadcast',
  'screened',
])

/** What the organization does with things of any name. */
export const DELIVERING = new Set([
  ...formsOf(`
    organize organise convene host conduct deliver disseminate distribute develop prepare draft produce launch translate print
    render provide facilitate elaborate compile broadcast circulate edit proofread upload post disburse allocate award deploy arrange
    dispatch ship supply preposition stockpile airlift procure  service donate award grant field stage sponsor co-organize co-organise co-host cohost
    moderate mail hand stage roll televise  showcase subsidize subsidise hire recruit second
  `),
  'held',
  'undertaken',
  'broadcast',
  'handed',
  'drawn',
  'sent',
  'given',
  'carried',
])

export const MAKING_OR_DELIVERING = new Set([
  ...MAKING,
  ...DELIVERING,
  'maintained',
  'sold',
  'performed',
  'done',
  'updated',
  'finished',
])

/** Plans, laws and statistics with these are others' work. */
export const OF_OTHERS = listOf(`
  national municipal local provincial district village community school domestic parliamentary ministerial government governmental
  household private commercial
`)

export const HELP = listOf(`
  assistance support advice advisory aid help guidance information cooperation co-operation equipment grants services service training
  fellowships mentoring coaching trainings capacity-building kits
`)

export const REACHING = listOf(`
  trained assisted supported reached sensitized sensitised briefed advised coached mentored served invited consulted benefited
  benefitted instructed taught educated informed visited tutored upskilled capacitated targeted attended participated aided
  counselled counseled helped mobilized mobilised inducted
`)

export const RECEIVING = listOf(
  'completing completed finishing finished receiving received receive attending attend benefiting benefitting participating provided given offered granted taking took',
)

export const OTHERS = listOf(`
  councils boards associations enterprises companies firms chambers cooperatives municipalities cities
  administrations members countries states parties governments operators ministries parliaments authorities regulators neighbours
  neighbors employers unions communities parliament cabinet government court
`)
